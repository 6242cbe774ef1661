package vn.giamngheo.task.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.kit.paging.Cursor;
import vn.giamngheo.kit.paging.Page;
import vn.giamngheo.kit.problem.CommonProblem;
import vn.giamngheo.kit.problem.Fault;
import vn.giamngheo.kit.problem.ProblemException;
import vn.giamngheo.kit.problem.Problems;
import vn.giamngheo.kit.rest.Versions;

import static vn.giamngheo.task.security.Roles.ADMIN;

/** The working calendar over HTTP: open to every account, kept by the administrator. */
@Path("/api/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Public holidays and days worked in exchange, year by year.")
public class CalendarResource {

    private final FindCalendars findCalendars;
    private final ImportYear importYear;
    private final CountDueDate countDueDate;
    private final Problems problems;

    CalendarResource(FindCalendars findCalendars, ImportYear importYear, CountDueDate countDueDate, Problems problems) {
        this.findCalendars = findCalendars;
        this.importYear = importYear;
        this.countDueDate = countDueDate;
        this.problems = problems;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listCalendars", summary = "List the years whose holidays are known")
    @APIResponse(
            responseCode = "200",
            description = "A page of years.",
            content = @Content(schema = @Schema(implementation = CalendarDocs.CalendarPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var rows = findCalendars.after(yearOf(Cursor.open(cursor, 1)), limit + 1);
        return Page.of(rows, limit, CalendarYearView::of, year -> Cursor.after(year.year()))
                .answer(uri);
    }

    @GET
    @Path("/{year}")
    @RolesAllowed("**")
    @Produces({MediaType.APPLICATION_JSON, CalendarDocs.TEXT_CALENDAR})
    @Operation(
            operationId = "getCalendar",
            summary = "Read a year's days",
            description = "JSON, or an iCalendar file when Accept asks for text/calendar; the ETag is the revision.")
    @APIResponse(
            responseCode = "200",
            description = "The days in their order.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CalendarView.class)),
                @Content(mediaType = CalendarDocs.TEXT_CALENDAR, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "calendar-not-found: the year's days were not loaded.")
    public Response one(
            @Parameter(example = "2016") @PathParam("year") int year,
            @Parameter(hidden = true) @Context Request request) {
        var wanted = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CalendarDocs.TEXT_CALENDAR))
                        .build());
        var asFile = wanted != null && wanted.getMediaType().getType().equals("text");
        return findCalendars
                .one(year)
                .map(calendar -> asFile
                        ? Response.ok(IcsText.of(calendar), CalendarDocs.TEXT_CALENDAR + ";charset=UTF-8")
                                .tag(Versions.tag(calendar.revision()))
                                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                                .build()
                        : tagged(Response.ok(), calendar))
                .orElseGet(() -> problems.of(CalendarProblem.CALENDAR_NOT_FOUND, Integer.toString(year)));
    }

    @GET
    @Path("/due-date")
    @RolesAllowed("**")
    @Operation(
            operationId = "countDueDate",
            summary = "Count the last day of a term of working days",
            description = "The first day is not counted; a term of 0 days ends on it.")
    @APIResponse(
            responseCode = "200",
            description = "The last day of the term.",
            content = @Content(schema = @Schema(implementation = DueDateView.class)))
    public DueDateView dueDate(
            @Parameter(required = true, example = "2016-02-01") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(required = true, example = "5") @QueryParam("workingDays") @NotNull @Min(0) @Max(1000)
                    Integer workingDays) {
        if (from.getYear() < CalendarDocs.FIRST_YEAR || from.getYear() > CalendarDocs.LAST_YEAR) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, List.of(Fault.at("from", "OutsideCalendars", "2000", "2100")));
        }
        return countDueDate.count(from, workingDays);
    }

    @PUT
    @Path("/{year}")
    @Consumes(CalendarDocs.TEXT_CALENDAR)
    @RolesAllowed(ADMIN)
    @Operation(operationId = "putCalendar", summary = "Import a year's days", description = CalendarDocs.IMPORT)
    @APIResponse(
            responseCode = "200",
            description = "The year's days were replaced.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The year was not known before.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(
            responseCode = "412",
            description = "Changed since it was read, or known or unknown against what the"
                    + " request expects (stale-version).")
    @APIResponse(responseCode = "415", description = "Not text/calendar (unsupported-media-type).")
    @APIResponse(responseCode = "428", description = "The year is known, and If-Match is missing (version-required).")
    public Response put(
            @Parameter(example = "2028") @PathParam("year") @Min(CalendarDocs.FIRST_YEAR) @Max(CalendarDocs.LAST_YEAR)
                    int year,
            @Parameter(required = true, description = "Where the days come from.", example = "Thông báo lịch nghỉ 2028")
                    @QueryParam("source")
                    @NotNull
                    @Size(min = 1, max = 500)
                    String source,
            @Parameter(description = "How sure the days are.") @QueryParam("confidence") @DefaultValue("CONFIRMED")
                    Confidence confidence,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CalendarDocs.TEXT_CALENDAR,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "days", value = CalendarDocs.FILE)))
                    @Nullable
                    String file) {
        var text = file == null ? "" : file;
        return switch (importYear.put(year, new Precondition(ifMatch, ifNoneMatch), source, confidence, text)) {
            case Importing.Added(var calendar) ->
                tagged(Response.created(URI.create("/api/v1/calendars/" + year)), calendar);
            case Importing.Replaced(var calendar) -> tagged(Response.ok(), calendar);
            case Importing.Invalid(var faults) -> problems.of(CommonProblem.INVALID_REQUEST, faults);
            case Importing.VersionRequired() -> problems.of(CommonProblem.VERSION_REQUIRED);
            case Importing.Stale() -> problems.of(CommonProblem.STALE_VERSION);
        };
    }

    private static Response tagged(Response.ResponseBuilder answer, CalendarView calendar) {
        return answer.entity(calendar)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.tag(calendar.revision()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static int yearOf(@Nullable Cursor start) {
        try {
            return start == null ? 0 : Integer.parseInt(start.keys().get(0));
        } catch (NumberFormatException foreign) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
    }
}

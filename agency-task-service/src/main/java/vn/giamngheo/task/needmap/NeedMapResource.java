package vn.giamngheo.task.needmap;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.FigureAnswers;
import vn.giamngheo.task.routing.Trigger;
import vn.giamngheo.task.security.Roles;

/** The heat table over HTTP. */
@Path("/api/v1/need-map")
@Produces({MediaType.APPLICATION_JSON, NeedMapResource.CSV})
@Tag(name = "Scorecards")
public class NeedMapResource {

    static final String CSV = "text/csv";

    private static final MediaType SHEET = new MediaType("text", "csv", "utf-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final ReadNeedMap readNeedMap;
    private final FigureAnswers answers;

    NeedMapResource(ReadNeedMap readNeedMap, FigureAnswers answers) {
        this.readNeedMap = readNeedMap;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({
        Roles.AGENCY_OFFICER,
        Roles.COMMUNE_OFFICER,
        Roles.REVIEWING_OFFICER,
        Roles.AUDITOR,
        Roles.ADMIN,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "getNeedMap",
            summary = "Read which needs are open in which commune",
            description = "For the area as it stood at the end of the year, as far as the caller may see it; agency"
                    + " officers see the needs that their own agency answers for. As JSON, or as a table with"
                    + " Accept: text/csv.")
    @APIResponse(
            responseCode = "200",
            description = "The heat table. As CSV: UTF-8 with a byte order mark, lines end with CR LF, a header line, a"
                    + " line per commune with three columns per need, and the totals in the last line, TOTAL.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NeedMapView.class),
                        examples = @ExampleObject(name = "needs", value = EXAMPLE)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "invalid-request, unknown-query-parameter, or unknown-filter-value: no area has this code.")
    public Response map(
            @Parameter(description = "Code of a province, district or commune.", example = "482")
                    @QueryParam("area")
                    @NotNull
                    String area,
            @Parameter(description = "Year of the survey round.", example = "2016")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "What kind of needs: deprivations, causes, or the follow-up of escapes.")
                    @QueryParam("trigger")
                    @DefaultValue("DEPRIVATION")
                    Trigger trigger,
            @Context Request request) {
        return answers.of(readNeedMap.of(area, year, trigger), (map, asOf) -> {
            var answer = isSheet(request.selectVariant(VARIANTS))
                    ? Response.ok(NeedMapSheet.of(map, year, asOf), SHEET)
                    : Response.ok(NeedMapView.of(area, year, trigger, map, asOf), MediaType.APPLICATION_JSON_TYPE);
            return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        });
    }

    private static boolean isSheet(@Nullable Variant chosen) {
        return chosen != null && chosen.getMediaType().toString().equals(CSV);
    }

    private static final String EXAMPLE = """
            {
              "area": "482",
              "year": 2016,
              "trigger": "DEPRIVATION",
              "asOf": "2017-03-01T02:00:00Z",
              "needs": ["SANITATION"],
              "rows": [{
                "commune": { "code": "20107", "validFrom": "2015-01-01", "name": "Thị trấn Phú Lộc" },
                "cells": { "SANITATION": { "open": 12, "waiting": 3, "late": 2 } },
                "total": { "open": 12, "waiting": 3, "late": 2 }
              }],
              "totals": { "SANITATION": { "open": 12, "waiting": 3, "late": 2 } },
              "total": { "open": 12, "waiting": 3, "late": 2 },
              "containsSyntheticData": true
            }""";
}

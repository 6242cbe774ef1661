package vn.giamngheo.task.assignment.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What an agency tells of its assignment for a period. */
@Entity
class Report {

    /** As many as a page may have. */
    private static final int PAGE = 500;

    @Id
    private UUID id;

    private UUID assignmentId;
    private int year;

    @Enumerated(EnumType.STRING)
    private ReportPeriod period;

    private @Nullable UUID milestoneId;
    private String text;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String[] authors;
    private String requestHash;

    @ElementCollection
    @CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<ReportFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_step", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<ReportStep> steps = new ArrayList<>();

    /** Written by its own repository. */
    @OneToMany
    @JoinColumn(name = "report_id", insertable = false, updatable = false)
    @OrderBy("addedAt, id")
    @BatchSize(size = PAGE)
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    @SuppressWarnings("NullAway.Init")
    Report(UUID id, UUID assignmentId, ReportContent content, String hash, Instant now, String author) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.requestHash = hash;
        this.authors = new String[] {author};
        write(content);
        come(ReportState.DRAFT, now, author, null);
    }

    void change(ReportContent content, String author) {
        write(content);
        wroteToo(author);
    }

    void submit(Instant now, String author) {
        wroteToo(author);
        come(ReportState.SUBMITTED, now, author, null);
    }

    void accept(Instant now, String officer) {
        come(ReportState.ACCEPTED, now, officer, null);
    }

    void giveBack(String reason, Instant now, String officer) {
        come(ReportState.RETURNED, now, officer, reason);
    }

    /** Whoever had a hand in it does not judge it. */
    void wroteToo(String author) {
        if (!isBy(author)) {
            authors = Stream.concat(Arrays.stream(authors), Stream.of(author)).toArray(String[]::new);
        }
    }

    boolean isBy(String account) {
        return List.of(authors).contains(account);
    }

    private void write(ReportContent content) {
        year = content.year();
        period = content.period();
        milestoneId = content.milestoneId();
        text = content.text();
        figures.clear();
        figures.addAll(content.figures());
    }

    private void come(ReportState into, Instant now, String account, @Nullable String reason) {
        state = into;
        steps.add(new ReportStep(into, now, account, reason));
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    int year() {
        return year;
    }

    ReportPeriod period() {
        return period;
    }

    @Nullable
    UUID milestoneId() {
        return milestoneId;
    }

    String text() {
        return text;
    }

    ReportState state() {
        return state;
    }

    String requestHash() {
        return requestHash;
    }

    List<ReportFigure> figures() {
        return figures;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<ReportStep> steps() {
        return steps;
    }

    long version() {
        return version;
    }
}

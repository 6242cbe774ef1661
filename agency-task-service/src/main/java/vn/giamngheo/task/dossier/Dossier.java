package vn.giamngheo.task.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A list of pupils' support on its way; its lines lie beside it. */
@Entity
class Dossier {

    @Id
    private UUID id;

    private String kind;
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    private Term term;

    private String communeCode;
    private LocalDate communeValidFrom;
    private String school;
    private String title;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    private int run;
    private @Nullable Integer step;
    private @Nullable String waitingAgency;

    @Enumerated(EnumType.STRING)
    private @Nullable StepAction waitingAction;

    private int pupils;
    private long total;
    private String madeFor;
    private String requestHash;
    private Instant createdAt;
    private String createdBy;
    private Instant updatedAt;
    private String updatedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    @SuppressWarnings("NullAway.Init")
    Dossier(UUID id, DossierContent content, LocalDate communeValidFrom, long total, Made made) {
        this.id = id;
        this.state = DossierState.DRAFT;
        this.madeFor = made.forAgency;
        this.requestHash = made.requestHash;
        this.createdAt = made.at;
        this.createdBy = made.by;
        write(content, communeValidFrom, total, made.at, made.by);
    }

    final void write(DossierContent content, LocalDate validFrom, long sum, Instant now, String account) {
        kind = content.kind();
        schoolYear = content.schoolYear();
        term = content.term();
        communeCode = content.commune();
        communeValidFrom = validFrom;
        school = content.school();
        title = content.title();
        pupils = content.lines().size();
        total = sum;
        touch(now, account);
    }

    void submit(DossierStep first, Instant now, String account) {
        state = DossierState.SUBMITTED;
        run++;
        submittedAt = now;
        submittedBy = account;
        waitFor(first, now, account);
    }

    void waitFor(DossierStep next, Instant now, String account) {
        step = next.position();
        waitingAgency = next.agency();
        waitingAction = next.action();
        touch(now, account);
    }

    void approve(String decision, LocalDate day, Instant now, String account) {
        decisionNumber = decision;
        decidedOn = day;
        leave(DossierState.APPROVED, now, account);
    }

    /** For whatever waits for nobody any more. */
    void leave(DossierState as, Instant now, String account) {
        state = as;
        step = null;
        waitingAgency = null;
        waitingAction = null;
        touch(now, account);
    }

    private void touch(Instant now, String account) {
        updatedAt = now;
        updatedBy = account;
    }

    /** Whom it waits for; null unless it is submitted. */
    @Nullable
    DossierStep waitingFor() {
        return step == null || waitingAgency == null || waitingAction == null
                ? null
                : new DossierStep(step, waitingAgency, waitingAction);
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    int schoolYear() {
        return schoolYear;
    }

    Term term() {
        return term;
    }

    String communeCode() {
        return communeCode;
    }

    LocalDate communeValidFrom() {
        return communeValidFrom;
    }

    String school() {
        return school;
    }

    String title() {
        return title;
    }

    DossierState state() {
        return state;
    }

    int run() {
        return run;
    }

    int pupils() {
        return pupils;
    }

    long total() {
        return total;
    }

    String madeFor() {
        return madeFor;
    }

    String requestHash() {
        return requestHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    long version() {
        return version;
    }

    /** By whom, for which agency and by which request a dossier was made. */
    record Made(String forAgency, String requestHash, Instant at, String by) {}
}

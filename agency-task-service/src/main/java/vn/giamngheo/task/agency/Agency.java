package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A body that has to do with the programme, and the time for which the register knows it. */
@Entity
@Table(name = "agency")
class Agency {

    /** As many as a page may have. */
    private static final int PAGE = 500;

    @Id
    private String code;

    @Column(name = "name_vi")
    private String vietnameseName;

    @Column(name = "name_en")
    private String englishName;

    @Enumerated(EnumType.STRING)
    private Mandate mandate;

    private @Nullable String duty;

    private @Nullable String dutyNote;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String source;
    private @Nullable String parent;
    private @Nullable String area;
    private @Nullable String requestHash;

    @ElementCollection
    @CollectionTable(name = "agency_post", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    @BatchSize(size = PAGE)
    private List<Post> posts = new ArrayList<>();

    /** Written by its own repository. */
    @OneToMany
    @JoinColumn(name = "code", referencedColumnName = "code", insertable = false, updatable = false)
    @OrderBy("successorCode")
    @BatchSize(size = PAGE)
    private List<Succession> successors = new ArrayList<>();

    /** The other side of the same. */
    @OneToMany
    @JoinColumn(name = "successor_code", referencedColumnName = "code", insertable = false, updatable = false)
    @OrderBy("code")
    @BatchSize(size = PAGE)
    private List<Succession> predecessors = new ArrayList<>();

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    @SuppressWarnings("NullAway.Init")
    Agency(String code, AgencyContent content, String hash) {
        this.code = code;
        this.requestHash = hash;
        write(content);
    }

    void write(AgencyContent content) {
        vietnameseName = content.vietnameseName();
        englishName = content.englishName();
        mandate = content.mandate();
        duty = content.duty();
        dutyNote = content.dutyNote();
        validFrom = content.validFrom();
        parent = content.parent();
        area = content.area();
        source = content.source();
        posts.clear();
        posts.addAll(content.posts());
    }

    void end(LocalDate firstDayWithout) {
        validTo = firstDayWithout;
    }

    boolean isThere(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    @Nullable
    String parent() {
        return parent;
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    String requestHash() {
        return requestHash;
    }

    List<Post> posts() {
        return posts;
    }

    List<Succession> successors() {
        return successors;
    }

    List<Succession> predecessors() {
        return predecessors;
    }

    String code() {
        return code;
    }

    String vietnameseName() {
        return vietnameseName;
    }

    String englishName() {
        return englishName;
    }

    Mandate mandate() {
        return mandate;
    }

    @Nullable
    String duty() {
        return duty;
    }

    @Nullable
    String dutyNote() {
        return dutyNote;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}

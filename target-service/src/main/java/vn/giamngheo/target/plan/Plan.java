package vn.giamngheo.target.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

/** What an area has undertaken to reach over some years. */
@Entity
public class Plan {

    @Id
    private UUID id;

    private String areaCode;
    private String titleVi;
    private String titleEn;
    private LocalDate issuedOn;
    private int periodFrom;
    private int periodTo;
    private String legalBasis;
    private String source;

    @Version
    private long version;

    @OneToMany(mappedBy = "plan")
    @OrderBy("code")
    private List<Indicator> indicators;

    protected Plan() {}

    public UUID id() {
        return id;
    }

    public String areaCode() {
        return areaCode;
    }

    int periodFrom() {
        return periodFrom;
    }

    public int periodTo() {
        return periodTo;
    }

    /** The first year that the plan speaks of: the earliest it starts from. */
    public int firstYear() {
        return indicators.stream().mapToInt(Indicator::baselineYear).reduce(periodFrom, Math::min);
    }

    /** Whether the year lies in the period, or is the one that the plan starts from. */
    public boolean speaksOf(int year) {
        return (periodFrom <= year && year <= periodTo)
                || indicators.stream().anyMatch(indicator -> indicator.baselineYear() == year);
    }

    /** The one indicator that every plan has. */
    public Indicator povertyRate() {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(Indicator.POVERTY_RATE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Plan " + id + " has no poverty rate"));
    }

    String titleVi() {
        return titleVi;
    }

    String titleEn() {
        return titleEn;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String legalBasis() {
        return legalBasis;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }

    List<Indicator> indicators() {
        return indicators;
    }
}

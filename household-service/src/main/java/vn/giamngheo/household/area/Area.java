package vn.giamngheo.household.area;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An administrative unit as it is during one period. */
@Entity
@Immutable
public class Area {

    @EmbeddedId
    private Key key;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Column(name = "unit_type")
    private String unitType;

    @Column(name = "area_type")
    @Enumerated(EnumType.STRING)
    private @Nullable AreaType areaType;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    private List<String> ancestors;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    public AreaKey key() {
        return new AreaKey(key.code, key.validFrom);
    }

    public String code() {
        return key.code;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public String name() {
        return name;
    }

    public AreaLevel level() {
        return level;
    }

    public String unitType() {
        return unitType;
    }

    public @Nullable AreaType areaType() {
        return areaType;
    }

    public @Nullable String parentCode() {
        return parentCode;
    }

    public List<String> ancestors() {
        return List.copyOf(ancestors);
    }

    public String source() {
        return source;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(key.validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The identity as the table has it. */
    @Embeddable
    record Key(
            @Column(name = "code") String code,
            @Column(name = "valid_from") LocalDate validFrom) {}
}

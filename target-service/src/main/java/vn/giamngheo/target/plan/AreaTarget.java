package vn.giamngheo.target.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

/** What one area has promised under an indicator. */
@Entity
class AreaTarget {

    @Id
    private UUID id;

    private String areaCode;
    private BigDecimal baselineRate;

    @ElementCollection
    @CollectionTable(name = "yearly_cut", joinColumns = @JoinColumn(name = "area_target_id"))
    @OrderBy("year")
    private List<YearlyCut> cuts;

    protected AreaTarget() {}

    String areaCode() {
        return areaCode;
    }

    BigDecimal baselineRate() {
        return baselineRate;
    }

    List<YearlyCut> cuts() {
        return cuts;
    }
}

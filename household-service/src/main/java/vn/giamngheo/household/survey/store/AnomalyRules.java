package vn.giamngheo.household.survey.store;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.survey.model.Anomaly;

/** The rules by which a reviewer is told what to look at twice. */
@ApplicationScoped
public class AnomalyRules {

    private final EntityManager entityManager;

    AnomalyRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<Anomaly.Rule> active() {
        @SuppressWarnings("unchecked")
        List<Row> rows = entityManager
                .createNativeQuery(
                        "select code, kind, parameter, text_vi, text_en from anomaly_rule where active order by code",
                        Row.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Anomaly.Rule(
                        row.code, Anomaly.Kind.valueOf(row.kind), row.parameter, row.textVi, row.textEn))
                .toList();
    }

    /** A row of anomaly_rule. */
    record Row(String code, String kind, @Nullable BigDecimal parameter, String textVi, String textEn) {}
}

package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What is on record about the kinds of dossiers, for readers. */
@ApplicationScoped
class KindRegister {

    private static final String KINDS = """
            select code, name_vi, name_en, legal_basis, legal_basis_confidence, source
            from dossier_kind
            where code > :after
            order by code""";

    private static final String STEPS = """
            select kind, position, agency, action, valid_from, valid_to, source
            from dossier_step
            where kind in (:kinds)
            order by kind, valid_from, position""";

    private final Session database;

    KindRegister(Session database) {
        this.database = database;
    }

    List<KindView> after(String code, int rows) {
        var kinds = database.createNativeQuery(KINDS, Tuple.class)
                .setParameter("after", code)
                .setMaxResults(rows)
                .getResultList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        var steps = database
                .createNativeQuery(STEPS, Tuple.class)
                .setParameterList(
                        "kinds",
                        kinds.stream().map(row -> row.get(0, String.class)).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class), Collectors.mapping(KindRegister::step, Collectors.toList())));
        return kinds.stream()
                .map(row -> kind(row, steps.getOrDefault(row.get(0, String.class), List.of())))
                .toList();
    }

    private static KindView kind(Tuple row, List<KindView.Step> steps) {
        return new KindView(
                row.get(0, String.class),
                new KindView.Name(row.get(1, String.class), row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                steps);
    }

    private static KindView.Step step(Tuple row) {
        return new KindView.Step(
                row.get(1, Integer.class),
                row.get(2, String.class),
                StepAction.valueOf(row.get(3, String.class)),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class));
    }
}

package vn.giamngheo.household.standard;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Describes a standard's indicators for people. */
@ApplicationScoped
public class DescribeIndicators {

    private final StandardStore store;

    DescribeIndicators(StandardStore store) {
        this.store = store;
    }

    public List<IndicatorDescription> of(String standard) {
        return store.indicators(standard).stream()
                .map(row -> new IndicatorDescription(
                        row.code(),
                        row.nameVi(),
                        row.nameEn(),
                        row.cutOffVi(),
                        row.cutOffEn(),
                        row.confidence(),
                        row.source()))
                .toList();
    }
}

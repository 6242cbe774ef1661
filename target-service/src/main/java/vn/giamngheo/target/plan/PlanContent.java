package vn.giamngheo.target.plan;

import java.time.LocalDate;
import java.util.List;

/** What somebody writes about a plan, before it is looked at. */
record PlanContent(
        String area,
        String titleVi,
        String titleEn,
        LocalDate issuedOn,
        int periodFrom,
        int periodTo,
        String legalBasis,
        String source,
        List<IndicatorContent> indicators) {

    PlanContent {
        indicators = List.copyOf(indicators);
    }
}

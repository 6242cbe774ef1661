package vn.giamngheo.task.dossier;

import java.time.LocalDate;
import java.util.List;

import vn.giamngheo.kit.problem.Fault;

/** What came of looking at the content of a dossier. */
sealed interface CheckedContent {

    /** It can be kept. */
    record Sound(LocalDate communeValidFrom, List<DossierLine> lines) implements CheckedContent {

        /** A thousand lines of twelve milliards at most: far from the end of a long. */
        long total() {
            return lines.stream().mapToLong(DossierLine::amount).sum();
        }
    }

    /** It names what does not exist, or names it twice. */
    record Faulty(List<Fault> faults) implements CheckedContent {}

    /** No steps are known for its kind and school year. */
    record WithoutSteps() implements CheckedContent {}
}

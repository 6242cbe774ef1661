package vn.giamngheo.task.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.AdmitReader;
import vn.giamngheo.task.figures.Question;
import vn.giamngheo.task.figures.Reading;

/** Lists the judgements behind the figures, in the order of the tasks' ids. */
@ApplicationScoped
class ListVerifications {

    private final AdmitReader admitReader;
    private final JudgementSearch search;

    ListVerifications(AdmitReader admitReader, JudgementSearch search) {
        this.admitReader = admitReader;
        this.search = search;
    }

    /**
     * Which judgements are asked for; null leaves a choice open.
     *
     * @param withoutProgramme only those of no programme
     */
    record Filter(
            String area,
            Years years,
            @Nullable String agency,
            @Nullable String need,
            @Nullable String programme,
            boolean withoutProgramme,
            @Nullable String commune,
            @Nullable LocalDate communeValidFrom,
            Judgement.@Nullable Outcome outcome) {}

    /** A place in the list. */
    record Place(UUID task, int run) {}

    @Transactional
    Reading<List<Judgement>> list(Filter filter, @Nullable Place after, int limit) {
        return admitReader.admit(
                Question.about(filter.area(), filter.agency()), sight -> search.find(sight, filter, after, limit));
    }
}

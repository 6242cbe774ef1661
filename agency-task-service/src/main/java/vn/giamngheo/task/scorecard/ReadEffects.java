package vn.giamngheo.task.scorecard;

import java.util.Map;
import java.util.SortedMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.giamngheo.task.figures.AdmitReader;
import vn.giamngheo.task.figures.Question;
import vn.giamngheo.task.figures.Reading;

/** Reads how much of the reported work the surveys of some rounds confirmed, in two statements. */
@ApplicationScoped
class ReadEffects {

    private final AdmitReader admitReader;
    private final Judgements judgements;
    private final Names names;

    ReadEffects(AdmitReader admitReader, Judgements judgements, Names names) {
        this.admitReader = admitReader;
        this.judgements = judgements;
        this.names = names;
    }

    @Transactional
    Reading<Effects> of(String area, Years years, Grouping by) {
        return admitReader.admit(Question.about(area, null), sight -> {
            var rows = judgements.of(Judgements.within(sight, area, years), null, by, null, Integer.MAX_VALUE);
            return new Effects(rows, names.of(by, rows.keySet()));
        });
    }

    /** The figures by key, and the names of the keys that have one. */
    record Effects(SortedMap<GroupKey, EffectFigures> rows, Map<GroupKey, Names.Name> names) {

        EffectFigures total() {
            return rows.values().stream().reduce(EffectFigures.NONE, EffectFigures::plus);
        }
    }
}

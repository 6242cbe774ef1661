package vn.giamngheo.task.scorecard;

import java.util.Map;

/** The figures of an agency, a commune, a need or a programme, and the names of those that have one. */
record Scorecard(GroupKey key, TaskFigures tasks, EffectFigures effect, Map<GroupKey, Names.Name> names) {

    boolean synthetic() {
        return tasks.synthetic() || effect.synthetic();
    }
}

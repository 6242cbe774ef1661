package vn.giamngheo.task.scorecard;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.task.figures.AdmitReader;
import vn.giamngheo.task.figures.Question;
import vn.giamngheo.task.figures.Reading;
import vn.giamngheo.task.security.Actor;
import vn.giamngheo.task.task.model.TaskSight;

/** Reads what became of the tasks of a round, and what its surveys said of the work, in three statements. */
@ApplicationScoped
class ReadScorecards {

    private final AdmitReader admitReader;
    private final TaskCounts taskCounts;
    private final Judgements judgements;
    private final Names names;
    private final Actor actor;
    private final Clock clock;

    ReadScorecards(
            AdmitReader admitReader,
            TaskCounts taskCounts,
            Judgements judgements,
            Names names,
            Actor actor,
            Clock clock) {
        this.admitReader = admitReader;
        this.taskCounts = taskCounts;
        this.judgements = judgements;
        this.names = names;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those after a key, in the order of the keys. */
    @Transactional
    Reading<List<Scorecard>> of(Asked asked, Grouping by, @Nullable GroupKey after, int limit) {
        var question = asked.agency() == null
                ? Question.about(asked.area(), null)
                : Question.toAgency(asked.agency(), asked.area());
        return admitReader.admit(question, sight -> read(sight, asked, by, after, limit));
    }

    /** The first keys of both together are among the first of each. */
    private List<Scorecard> read(TaskSight sight, Asked asked, Grouping by, @Nullable GroupKey after, int limit) {
        var now = new TaskCounts.Now(actor.today(), clock.getZone());
        var tasks = taskCounts.of(sight, asked, by, after, limit, now);
        var within = Judgements.within(sight, asked.area(), Years.of(asked.year()));
        var effects = judgements.of(within, asked.agency(), by, after, limit);
        var keys = new TreeSet<>(tasks.keySet());
        keys.addAll(effects.keySet());
        var shown = keys.stream().limit(limit).toList();
        var named = names.of(by, shown);
        return shown.stream()
                .map(key -> new Scorecard(
                        key,
                        tasks.getOrDefault(key, TaskFigures.NONE),
                        effects.getOrDefault(key, EffectFigures.NONE),
                        named))
                .toList();
    }
}

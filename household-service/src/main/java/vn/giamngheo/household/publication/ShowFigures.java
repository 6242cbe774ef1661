package vn.giamngheo.household.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.area.Area;
import vn.giamngheo.household.area.AreaLevel;
import vn.giamngheo.household.area.FindAreas;
import vn.giamngheo.household.round.FindRounds;
import vn.giamngheo.household.round.SurveyRound;
import vn.giamngheo.kit.problem.Fault;

/** Shows the figures of closed lists to everybody. Nobody is asked who he is, so nothing here depends on it. */
@ApplicationScoped
class ShowFigures {

    private final FindRounds rounds;
    private final FindAreas areas;
    private final ReadClosed readClosed;
    private final PublicationConfig config;
    private final ObjectMapper json;

    ShowFigures(
            FindRounds rounds, FindAreas areas, ReadClosed readClosed, PublicationConfig config, ObjectMapper json) {
        this.rounds = rounds;
        this.areas = areas;
        this.readClosed = readClosed;
        this.config = config;
        this.json = json;
    }

    @Transactional
    Showing of(String area, int year, @Nullable String standard) {
        var round = rounds.of(year);
        if (round.isEmpty()) {
            return new Showing.UnknownRound(year);
        }
        var standards = round.get().standards();
        if (standard != null && !standards.contains(standard)) {
            return new Showing.Invalid(List.of(Fault.at("standard", "NotOfRound", String.join(", ", standards))));
        }
        if (standard == null && standards.size() > 1) {
            return new Showing.Invalid(List.of(Fault.at("standard", "ChooseOne", String.join(", ", standards))));
        }
        var chosen = standard != null ? standard : standards.iterator().next();
        return areas.on(area, round.get().closesOn())
                .filter(found -> found.level() != AreaLevel.VILLAGE)
                .<Showing>map(found -> new Showing.Shown(
                        chosen, published(top(found, round.get()), round.get(), chosen), found.code()))
                .orElseGet(() -> new Showing.UnknownArea(area));
    }

    /** What a commune holds back depends on its neighbours, so it is never looked at alone. */
    private String top(Area area, SurveyRound round) {
        return Optional.ofNullable(area.parentCode())
                .filter(parent -> area.level() == AreaLevel.COMMUNE)
                .flatMap(parent -> areas.on(parent, round.closesOn()))
                .map(Area::code)
                .orElse(area.code());
    }

    private Published published(String top, SurveyRound round, String standard) {
        var rows = readClosed.within(top, round, standard);
        var frozen = new HashMap<String, FrozenCounts>();
        rows.stream().filter(row -> row.figures() != null).forEach(row -> frozen.put(row.code(), frozen(row)));
        var columns = Column.all(
                readClosed.typed(standard),
                readClosed.indicators(standard),
                FrozenCounts.grouped(List.copyOf(frozen.values())));
        return new Published(top, rows, Map.copyOf(frozen), columns, config.smallestCell());
    }

    private FrozenCounts frozen(ReadClosed.Row row) {
        try {
            return FrozenCounts.of(json.readTree(row.figures()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What " + row.code() + " froze is no JSON", broken);
        }
    }

    /** What can come of asking for public figures. */
    sealed interface Showing {

        /** The area is part of what is published here. */
        record Shown(String standard, Published published, String area) implements Showing {}

        /** There is no answer. */
        sealed interface Refused extends Showing {}

        record UnknownRound(int year) implements Refused {}

        record UnknownArea(String area) implements Refused {}

        record Invalid(List<Fault> faults) implements Refused {}
    }
}

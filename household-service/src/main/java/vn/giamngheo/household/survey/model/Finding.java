package vn.giamngheo.household.survey.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.HouseholdClass;
import vn.giamngheo.household.classification.Judgement;
import vn.giamngheo.household.classification.Verdict;
import vn.giamngheo.household.survey.model.SurveyContent.FindingContent;

/** What a survey found, as the form of one standard asks for it. */
@Embeddable
public class Finding {

    /** B2 gives so many points for each deprivation. */
    public static final int POINTS_PER_DEPRIVATION = 10;

    private String standard;

    @Enumerated(EnumType.STRING)
    private FindingSource source;

    @Column(name = "income_per_head")
    private @Nullable Long incomePerHead;

    @Column(name = "income_score")
    private @Nullable Integer incomeScore;

    @Column(name = "deprivation_score")
    private @Nullable Integer deprivationScore;

    private @Nullable List<String> deprivations;

    @Column(name = "provisional_class")
    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdClass provisionalClass;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(FindingContent content) {
        this.standard = content.standard();
        this.incomePerHead = content.incomePerHead();
        this.incomeScore = content.incomeScore();
        this.source = content.deprivations() == null ? FindingSource.DERIVED : FindingSource.LISTED;
        if (content.deprivations() != null) {
            know(content.deprivations());
        }
    }

    private Finding(Finding said, Judgement judgement) {
        this.standard = said.standard;
        this.incomePerHead = said.incomePerHead;
        this.incomeScore = said.incomeScore;
        this.source = said.source;
        this.provisionalClass = judgement.verdict().map(Verdict::householdClass).orElse(null);
        know(judgement.deprivations());
    }

    /** The same findings once the engine has judged them. */
    static List<Finding> judged(List<Finding> findings, Map<String, Judgement> judgements) {
        return findings.stream()
                .map(finding -> new Finding(finding, judgements.get(finding.standard)))
                .toList();
    }

    static boolean sayTheSame(List<Finding> some, List<Finding> others) {
        return IntStream.range(0, some.size())
                .allMatch(i -> Objects.equals(some.get(i).deprivations, others.get(i).deprivations)
                        && some.get(i).provisionalClass == others.get(i).provisionalClass);
    }

    private void know(List<String> found) {
        this.deprivations = found.stream().sorted().toList();
        this.deprivationScore = POINTS_PER_DEPRIVATION * found.size();
    }

    public String standard() {
        return standard;
    }

    public FindingSource source() {
        return source;
    }

    public @Nullable Long incomePerHead() {
        return incomePerHead;
    }

    public @Nullable Integer incomeScore() {
        return incomeScore;
    }

    /** Unknown until the deprivations are. */
    public @Nullable Integer deprivationScore() {
        return deprivationScore;
    }

    /** As listed, or as derived at submission; null before. */
    public @Nullable List<String> deprivations() {
        return deprivations == null ? null : List.copyOf(deprivations);
    }

    /** By what was handed in; null before. */
    public @Nullable HouseholdClass provisionalClass() {
        return provisionalClass;
    }

    /** What the form itself says; null when the engine has to derive it. */
    public @Nullable List<String> listed() {
        return source == FindingSource.LISTED ? deprivations() : null;
    }
}

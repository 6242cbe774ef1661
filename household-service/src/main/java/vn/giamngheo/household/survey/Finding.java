package vn.giamngheo.household.survey;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.Income;

/** What a survey found, as the form of one standard asks for it. */
@Embeddable
public class Finding {

    /** B2 gives so many points for each deprivation. */
    static final int POINTS_PER_DEPRIVATION = 10;

    private String standard;

    @Column(name = "income_per_head")
    private @Nullable Long incomePerHead;

    @Column(name = "income_score")
    private @Nullable Integer incomeScore;

    @Column(name = "deprivation_score")
    private Integer deprivationScore;

    private List<String> deprivations;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(DraftSurveyRequest.FindingRequest request) {
        this.standard = request.standard();
        this.incomePerHead = request.incomePerHead();
        this.incomeScore = request.incomeScore();
        this.deprivations = request.deprivations().stream().sorted().toList();
        this.deprivationScore = POINTS_PER_DEPRIVATION * deprivations.size();
    }

    public String standard() {
        return standard;
    }

    public @Nullable Long incomePerHead() {
        return incomePerHead;
    }

    public @Nullable Integer incomeScore() {
        return incomeScore;
    }

    public int deprivationScore() {
        return deprivationScore;
    }

    public List<String> deprivations() {
        return List.copyOf(deprivations);
    }

    Income income() {
        if (incomePerHead != null) {
            return new Income.PerHead(incomePerHead);
        }
        if (incomeScore != null) {
            return new Income.Score(incomeScore);
        }
        throw new IllegalStateException("A finding without an income was stored");
    }
}

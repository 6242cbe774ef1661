package vn.giamngheo.household.standard;

import java.util.Locale;

/** An indicator in words, with how well its cut-off is known and where it was seen. */
public record IndicatorDescription(
        String code, String nameVi, String nameEn, String cutOffVi, String cutOffEn, String confidence, String source) {

    public String name(Locale language) {
        return language.equals(Locale.ENGLISH) ? nameEn : nameVi;
    }

    public String cutOff(Locale language) {
        return language.equals(Locale.ENGLISH) ? cutOffEn : cutOffVi;
    }
}

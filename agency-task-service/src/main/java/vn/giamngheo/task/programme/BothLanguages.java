package vn.giamngheo.task.programme;

import java.util.Locale;

/** A text in Vietnamese and English. */
record BothLanguages(String vi, String en) {

    String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}

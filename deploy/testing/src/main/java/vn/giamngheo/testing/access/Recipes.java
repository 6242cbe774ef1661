package vn.giamngheo.testing.access;

import java.util.ArrayList;
import java.util.List;

/** The recipes of a service; each operation of the matrix has at least one. */
public final class Recipes {

    private final List<Recipe> recipes = new ArrayList<>();

    public Recipe of(String operation) {
        var recipe = new Recipe(operation);
        recipes.add(recipe);
        return recipe;
    }

    List<Recipe> all() {
        return recipes;
    }

    List<Recipe> all(String operation) {
        return recipes.stream()
                .filter(recipe -> recipe.operation().equals(operation))
                .toList();
    }
}

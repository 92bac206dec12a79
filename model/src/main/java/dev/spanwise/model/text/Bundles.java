package dev.spanwise.model.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Several bundles as one. A key may stand in one of them only. */
final class Bundles extends ResourceBundle {
    private final Map<String, String> sentences = new HashMap<>();

    Bundles(List<ResourceBundle> bundles) {
        for (ResourceBundle bundle : bundles) {
            for (String key : bundle.keySet()) {
                if (sentences.put(key, bundle.getString(key)) != null) {
                    throw new IllegalArgumentException("two packages have a sentence called " + key);
                }
            }
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}

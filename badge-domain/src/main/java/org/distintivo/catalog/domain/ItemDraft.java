package org.distintivo.catalog.domain;

/** What exams and certifications have in common in a catalog that was read and found sound. */
public record ItemDraft(
        String code, String title, boolean badge, RetirementDraft retirement, ItemTexts texts) {}

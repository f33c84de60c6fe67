package org.distintivo.catalog.domain;

/** A certification in a catalog that was read and found sound. */
public record CertificationDraft(ItemDraft item, String level, Requirement requirement) {}

package org.photonbench.selfcheck;

/**
 * A family whose technique the product does not have yet.
 *
 * @param family first words of the ids
 * @param technique what it waits for
 */
public record PendingFamily(String family, String technique) {}

/**
 * Settings of an analysis: one record whose components are declared with {@link
 * org.photonbench.analysis.settings.Setting}, and all that is made from that declaration: fields
 * for forms and options, text, JSON, ranges and the sentences that say what is wrong.
 */
package org.photonbench.analysis.settings;

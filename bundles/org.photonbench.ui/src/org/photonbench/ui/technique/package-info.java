/**
 * The generic views of an analysis technique, made from the declaration of the analysis alone.
 *
 * <p>A technique is a perspective on four views: figure, settings, quantities and messages. They
 * are declared once, in this bundle, under the ids of {@link
 * org.photonbench.ui.technique.TechniquePart}; the secondary id of a view is the identifier of its
 * analysis. All views of one analysis in one window share a {@link
 * org.photonbench.ui.technique.TechniqueSession}: its input, its settings and its last result.
 *
 * <p>The next technique needs an analysis service and a {@code plugin.xml} with two entries, no
 * Java:
 *
 * <pre>{@code
 * <extension point="org.photonbench.ui.techniques">
 *    <technique analysis="lifetime" name="Lifetime" perspective="org.photonbench.ui.lifetime">
 *       <empty>&lt;a href="org.photonbench.ui.command.open"&gt;Open a recording&lt;/a&gt; with
 *       micro times.</empty>
 *    </technique>
 * </extension>
 * <extension point="org.eclipse.ui.perspectives">
 *    <perspective id="org.photonbench.ui.lifetime" name="Lifetime" icon="icons/lifetime.svg"
 *       class="org.photonbench.ui.technique.TechniquePerspective:lifetime"/>
 * </extension>
 * }</pre>
 *
 * <p>Links in the text are ids of commands. The bundle requires {@code org.photonbench.ui} for the
 * class of the perspective. A technique with interaction of its own adds views to its perspective
 * by {@code org.eclipse.ui.perspectiveExtensions} and finds its session with {@link
 * org.photonbench.ui.technique.TechniqueSessions}.
 */
package org.photonbench.ui.technique;

package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.NavigatorView;
import org.photonbench.ui.RecordingsPerspective;
import org.photonbench.ui.Registries;
import org.photonbench.ui.ToggleThemeHandler;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.health.PluginHealthView;
import org.photonbench.ui.recording.RecordingEditor;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** The workbench of the product opens and what it lives on is there. */
@ExtendWith(Workbench.class)
class WorkbenchTest {

  @Test
  void theProductIsOurs() {
    assertNotNull(Platform.getProduct());
    assertEquals("org.photonbench.ui.product", Platform.getProduct().getId());
  }

  @Test
  void aWindowIsOpenWithTheDefaultPerspective() {
    assertTrue(Ui.shell().isVisible());
    assertEquals("PhotonBench", Ui.shell().getText());
    assertEquals(RecordingsPerspective.ID, Ui.page().getPerspective().getId());
    assertNotNull(Ui.page().findView(NavigatorView.ID));
  }

  @Test
  void anEmptyWorkspaceGotAProject() {
    assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("Recordings").isOpen());
  }

  @Test
  void servicesAreFound() {
    BundleContext context = FrameworkUtil.getBundle(WorkbenchTest.class).getBundleContext();
    assertNotNull(context.getServiceReference(ServiceComponentRuntime.class));
    assertNotNull(context.getServiceReference(PhotonFormat.class), "no format as a service");
    assertTrue(Registries.formats().stream().anyMatch(f -> f.extensions().contains("ptu")));
    assertEquals(List.of(), Registries.analyses().problems());
    assertTrue(Registries.analyses().find("hbt").isPresent(), "the analysis hbt is not there");
    assertTrue(
        Registries.histogramFormats().stream().anyMatch(f -> f.extensions().contains("phu")));
    assertTrue(Registries.analyses().find("correlation").isPresent(), "no correlation");
  }

  @Test
  void aPerspectiveIsResetToItsLayout() {
    IViewPart navigator = Ui.page().findView(NavigatorView.ID);
    Ui.page().hideView(navigator);
    Ui.pump();
    assertNull(Ui.page().findView(NavigatorView.ID));
    Ui.page().resetPerspective();
    Ui.pump();
    assertNotNull(Ui.page().findView(NavigatorView.ID));
  }

  /** Invokes the command and answers its question. */
  private static void switchTheme(String answer) throws Exception {
    boolean[] asked = {false};
    Display display = Display.getCurrent();
    display.timerExec(
        200,
        () -> {
          for (Shell shell : display.getShells()) {
            Button button = Ui.button(shell, answer);
            if (button != null) {
              asked[0] = true;
              Ui.click(button);
            }
          }
        });
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand("org.photonbench.ui.command.theme", null);
    Ui.pump();
    assertTrue(asked[0], "no question");
  }

  @Test
  void theThemeIsSwitchedAtTheNextStart() throws Exception {
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    String active = engine.getActiveTheme().getId();
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    switchTheme(ToggleThemeHandler.LATER);
    assertNotEquals(active, node.get("themeid", active));
    assertEquals(active, engine.getActiveTheme().getId(), "not half of it now");
    switchTheme(ToggleThemeHandler.KEEP);
    assertEquals(active, node.get("themeid", ""));
    assertEquals(List.of(), Workbench.errors());
  }

  @Test
  void theFileMenuRestarts() {
    MenuItem file =
        Arrays.stream(Ui.shell().getMenuBar().getItems())
            .filter(item -> item.getText().equals("&File"))
            .findFirst()
            .orElseThrow();
    file.getMenu().notifyListeners(SWT.Show, new Event());
    MenuItem restart =
        Arrays.stream(file.getMenu().getItems())
            .filter(item -> item.getText().startsWith("Res&tart"))
            .findFirst()
            .orElseThrow();
    assertTrue(restart.isEnabled());
    file.getMenu().notifyListeners(SWT.Hide, new Event());
  }

  @Test
  void recordingsOpenByDefaultAndTextsDoNot() {
    IEditorRegistry editors = PlatformUI.getWorkbench().getEditorRegistry();
    for (String extension :
        List.of(
            "ptu", "phu", "pt2", "pt3", "ht2", "ht3", "phd", "hhd", "thd", "t3r", "spc", "sdt")) {
      assertEquals(RecordingEditor.ID, editors.getDefaultEditor("a." + extension).getId());
    }
    for (String extension : List.of("h5", "hdf5", "set")) {
      assertEquals(RecordingEditor.ID, editors.getDefaultEditor("a." + extension).getId());
    }
    for (String extension : List.of("csv", "txt")) {
      IEditorDescriptor byDefault = editors.getDefaultEditor("a." + extension);
      assertTrue(byDefault == null || !byDefault.getId().startsWith("org.photonbench."), extension);
      assertTrue(
          Arrays.stream(editors.getEditors("a." + extension))
              .anyMatch(editor -> editor.getId().startsWith("org.photonbench.ui.recording")),
          extension);
    }
  }

  @Test
  void allPluginsAreHealthy() {
    Ui.showView(PluginHealthView.ID);
    Ui.join(JobFamily.WORKSPACE);
    Table table = Ui.find(WidgetId.HEALTH_TABLE, Table.class);
    Ui.waitUntil("contributions are listed", () -> table.getItemCount() > 0);
    List<List<String>> rows = Ui.rows(table);
    assertTrue(rows.stream().anyMatch(row -> row.get(1).equals("File format")), rows::toString);
    assertFalse(
        rows.stream()
            .anyMatch(
                row -> row.get(0).equals("Failed") && row.get(4).startsWith("org.photonbench.")),
        rows::toString);
  }
}

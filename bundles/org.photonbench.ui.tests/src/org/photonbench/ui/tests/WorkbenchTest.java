package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Table;
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
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.health.PluginHealthView;
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

  @Test
  void theThemeIsSwitchedAndBack() throws Exception {
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    handlers.executeCommand("org.photonbench.ui.command.theme", null);
    Ui.pump();
    handlers.executeCommand("org.photonbench.ui.command.theme", null);
    Ui.pump();
    assertEquals(List.of(), Workbench.errors());
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

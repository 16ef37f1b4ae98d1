/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.photonbench.model.catalogue.Abbreviation;
import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.BohrRatio;
import org.photonbench.model.catalogue.Calibration;
import org.photonbench.model.catalogue.CalibrationKind;
import org.photonbench.model.catalogue.Catalogue;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Cavity;
import org.photonbench.model.catalogue.CavityKind;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Coupling;
import org.photonbench.model.catalogue.CouplingRegime;
import org.photonbench.model.catalogue.CrystalPhase;
import org.photonbench.model.catalogue.CrystalSystem;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Dopant;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.EmitterClass;
import org.photonbench.model.catalogue.EmitterKind;
import org.photonbench.model.catalogue.Entity;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.ExcitonComplex;
import org.photonbench.model.catalogue.ExcitonComplexKind;
import org.photonbench.model.catalogue.FileRole;
import org.photonbench.model.catalogue.Instrument;
import org.photonbench.model.catalogue.InstrumentKind;
import org.photonbench.model.catalogue.IonFraction;
import org.photonbench.model.catalogue.LatticeSite;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LigandClass;
import org.photonbench.model.catalogue.LightPath;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.MapPosition;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Matrix;
import org.photonbench.model.catalogue.MeasuredEntity;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.PhaseTransition;
import org.photonbench.model.catalogue.Project;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.Setup;
import org.photonbench.model.catalogue.Shape;
import org.photonbench.model.catalogue.Shell;
import org.photonbench.model.catalogue.SizeDistribution;
import org.photonbench.model.catalogue.Source;
import org.photonbench.model.catalogue.Substrate;
import org.photonbench.model.catalogue.Synthesis;
import org.photonbench.model.catalogue.Transition;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CataloguePackageImpl extends EPackageImpl implements CataloguePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measuredEntityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass quantityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ionFractionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crystalPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseTransitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sizeDistributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bohrRatioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass abbreviationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ligandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matrixEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass substrateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dopantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass synthesisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass batchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapPositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emitterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass excitonComplexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cavityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass couplingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instrumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lightPathEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass setupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resultReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calibrationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emitterClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass literatureValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum uncertaintyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shapeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum crystalSystemEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ligandClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum latticeSiteEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum emitterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum excitonComplexKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cavityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum couplingRegimeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum excitationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum instrumentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum calibrationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fileRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType zonedTimeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.photonbench.model.catalogue.CataloguePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CataloguePackageImpl() {
		super(eNS_URI, CatalogueFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CataloguePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CataloguePackage init() {
		if (isInited) return (CataloguePackage)EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCataloguePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CataloguePackageImpl theCataloguePackage = registeredCataloguePackage instanceof CataloguePackageImpl ? (CataloguePackageImpl)registeredCataloguePackage : new CataloguePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCataloguePackage.createPackageContents();

		// Initialize created meta-data
		theCataloguePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCataloguePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CataloguePackage.eNS_URI, theCataloguePackage);
		return theCataloguePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntity() {
		return entityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntity_Id() {
		return (EAttribute)entityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntity_Name() {
		return (EAttribute)entityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntity_Note() {
		return (EAttribute)entityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntity_Tags() {
		return (EAttribute)entityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEntity_Extensions() {
		return (EReference)entityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasuredEntity() {
		return measuredEntityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasuredEntity_Quantities() {
		return (EReference)measuredEntityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuantity() {
		return quantityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Id() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Group() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Label() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Value() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Sigma() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Low() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_High() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Kind() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_N() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Unit() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Correction() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Method() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Marks() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuantity_Source() {
		return (EReference)quantityEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuantity_Place() {
		return (EAttribute)quantityEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalogue() {
		return catalogueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogue_SchemaVersion() {
		return (EAttribute)catalogueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Project() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Sources() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Ligands() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Materials() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Matrices() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Substrates() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Batches() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Samples() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Cavities() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Setups() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Calibrations() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_Literature() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatalogue_EmitterClasses() {
		return (EReference)catalogueEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Laboratory() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_People() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Started() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Citation() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Doi() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Year() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIonFraction() {
		return ionFractionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonFraction_Ion() {
		return (EAttribute)ionFractionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonFraction_Fraction() {
		return (EAttribute)ionFractionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonFraction_Charge() {
		return (EAttribute)ionFractionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComposition() {
		return compositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComposition_Formula() {
		return (EAttribute)compositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComposition_A() {
		return (EReference)compositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComposition_B() {
		return (EReference)compositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComposition_X() {
		return (EReference)compositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrystalPhase() {
		return crystalPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrystalPhase_System() {
		return (EAttribute)crystalPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrystalPhase_SpaceGroup() {
		return (EAttribute)crystalPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrystalPhase_StableFrom() {
		return (EReference)crystalPhaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrystalPhase_StableTo() {
		return (EReference)crystalPhaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCrystalPhase_LatticeConstants() {
		return (EReference)crystalPhaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhaseTransition() {
		return phaseTransitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhaseTransition_From() {
		return (EReference)phaseTransitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhaseTransition_To() {
		return (EReference)phaseTransitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhaseTransition_Temperature() {
		return (EReference)phaseTransitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseTransition_Note() {
		return (EAttribute)phaseTransitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_Composition() {
		return (EReference)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_Phases() {
		return (EReference)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_Transitions() {
		return (EReference)materialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_BohrDiameter() {
		return (EReference)materialEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_BandGap() {
		return (EReference)materialEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_RefractiveIndex() {
		return (EReference)materialEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSizeDistribution() {
		return sizeDistributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSizeDistribution_Mean() {
		return (EReference)sizeDistributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSizeDistribution_Spread() {
		return (EReference)sizeDistributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_Dimension() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_Shape() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_Method() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_N() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_BinEdges() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSizeDistribution_Counts() {
		return (EAttribute)sizeDistributionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBohrRatio() {
		return bohrRatioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBohrRatio_Ratio() {
		return (EReference)bohrRatioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBohrRatio_BohrDiameter() {
		return (EReference)bohrRatioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAbbreviation() {
		return abbreviationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAbbreviation_Text() {
		return (EAttribute)abbreviationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAbbreviation_Source() {
		return (EReference)abbreviationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLigand() {
		return ligandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLigand_Abbreviations() {
		return (EReference)ligandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLigand_LigandClass() {
		return (EAttribute)ligandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLigand_Formula() {
		return (EAttribute)ligandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLigand_BindingSites() {
		return (EAttribute)ligandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLigand_Charge() {
		return (EAttribute)ligandEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLigand_Source() {
		return (EReference)ligandEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatrix() {
		return matrixEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatrix_Formula() {
		return (EAttribute)matrixEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatrix_RefractiveIndex() {
		return (EReference)matrixEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubstrate() {
		return substrateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubstrate_Formula() {
		return (EAttribute)substrateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubstrate_Thickness() {
		return (EReference)substrateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubstrate_RefractiveIndex() {
		return (EReference)substrateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShell() {
		return shellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShell_Formula() {
		return (EAttribute)shellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShell_Thickness() {
		return (EReference)shellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDopant() {
		return dopantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_Formula() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDopant_Site() {
		return (EAttribute)dopantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDopant_Fraction() {
		return (EReference)dopantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSynthesis() {
		return synthesisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSynthesis_Method() {
		return (EAttribute)synthesisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSynthesis_Date() {
		return (EAttribute)synthesisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSynthesis_DoneBy() {
		return (EAttribute)synthesisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSynthesis_Protocol() {
		return (EAttribute)synthesisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSynthesis_Temperature() {
		return (EReference)synthesisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSynthesis_Duration() {
		return (EReference)synthesisEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSynthesis_Files() {
		return (EReference)synthesisEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBatch() {
		return batchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Composition() {
		return (EReference)batchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Material() {
		return (EReference)batchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Phase() {
		return (EReference)batchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Size() {
		return (EReference)batchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_BohrRatio() {
		return (EReference)batchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Ligands() {
		return (EReference)batchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Shells() {
		return (EReference)batchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Dopants() {
		return (EReference)batchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Synthesis() {
		return (EReference)batchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBatch_Source() {
		return (EReference)batchEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSample() {
		return sampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Batch() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Ligands() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Matrix() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Substrate() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSample_Made() {
		return (EAttribute)sampleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Concentration() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Emitters() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapPosition() {
		return mapPositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapPosition_X() {
		return (EReference)mapPositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapPosition_Y() {
		return (EReference)mapPositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapPosition_Z() {
		return (EReference)mapPositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMapPosition_Map() {
		return (EReference)mapPositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmitter() {
		return emitterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmitter_Kind() {
		return (EAttribute)emitterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmitter_Position() {
		return (EReference)emitterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmitter_Size() {
		return (EReference)emitterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmitter_Complexes() {
		return (EReference)emitterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmitter_Couplings() {
		return (EReference)emitterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmitter_Measurements() {
		return (EReference)emitterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExcitonComplex() {
		return excitonComplexEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExcitonComplex_Kind() {
		return (EAttribute)excitonComplexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExcitonComplex_BindingEnergy() {
		return (EReference)excitonComplexEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExcitonComplex_Lifetime() {
		return (EReference)excitonComplexEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExcitonComplex_QuantumYield() {
		return (EReference)excitonComplexEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExcitonComplex_Transitions() {
		return (EReference)excitonComplexEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransition() {
		return transitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransition_FinalState() {
		return (EReference)transitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransition_Energy() {
		return (EReference)transitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransition_Linewidth() {
		return (EReference)transitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransition_Polarisation() {
		return (EReference)transitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCavity() {
		return cavityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCavity_Kind() {
		return (EAttribute)cavityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_QualityFactor() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_ModeVolume() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_RefractiveIndex() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_Resonance() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_Linewidth() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCavity_Source() {
		return (EReference)cavityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoupling() {
		return couplingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoupling_Cavity() {
		return (EReference)couplingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoupling_Strength() {
		return (EReference)couplingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoupling_PurcellFactor() {
		return (EReference)couplingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoupling_Detuning() {
		return (EReference)couplingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoupling_Regime() {
		return (EAttribute)couplingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Temperature() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_MagneticField() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Excitation() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_ExcitationWavelength() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Power() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_PowerDensity() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_Fluence() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_RepetitionRate() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCondition_PulseWidth() {
		return (EReference)conditionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Atmosphere() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_PhotonOrder() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Note() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstrument() {
		return instrumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Kind() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Vendor() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_Model() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstrument_SerialNumber() {
		return (EAttribute)instrumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLightPath() {
		return lightPathEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLightPath_From() {
		return (EReference)lightPathEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLightPath_To() {
		return (EReference)lightPathEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLightPath_Element() {
		return (EAttribute)lightPathEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLightPath_Transmission() {
		return (EReference)lightPathEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLightPath_Delay() {
		return (EReference)lightPathEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLightPath_Port() {
		return (EAttribute)lightPathEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSetup() {
		return setupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSetup_Instruments() {
		return (EReference)setupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSetup_LightPaths() {
		return (EReference)setupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetup_ValidFrom() {
		return (EAttribute)setupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetup_ValidTo() {
		return (EAttribute)setupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataFile() {
		return dataFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFile_Uri() {
		return (EAttribute)dataFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFile_Sha256() {
		return (EAttribute)dataFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFile_Bytes() {
		return (EAttribute)dataFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFile_Format() {
		return (EAttribute)dataFileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataFile_Role() {
		return (EAttribute)dataFileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Technique() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Files() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Setup() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Condition() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Time() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Duration() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Operator() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Calibrations() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Results() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResultReference() {
		return resultReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReference_Uri() {
		return (EAttribute)resultReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReference_Analysis() {
		return (EAttribute)resultReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReference_AnalysisVersion() {
		return (EAttribute)resultReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReference_Made() {
		return (EAttribute)resultReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReference_Sha256() {
		return (EAttribute)resultReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalibration() {
		return calibrationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_Kind() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalibration_Setup() {
		return (EReference)calibrationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalibration_Files() {
		return (EReference)calibrationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_Time() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalibration_ValidTo() {
		return (EAttribute)calibrationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmitterClass() {
		return emitterClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmitterClass_Abbreviation() {
		return (EAttribute)emitterClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLiteratureValue() {
		return literatureValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Quantity() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_EmitterClass() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiteratureValue_MaterialName() {
		return (EAttribute)literatureValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Material() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Size() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Condition() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Source() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiteratureValue_Place() {
		return (EAttribute)literatureValueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiteratureValue_Contradicts() {
		return (EReference)literatureValueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUncertaintyKind() {
		return uncertaintyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShape() {
		return shapeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCrystalSystem() {
		return crystalSystemEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLigandClass() {
		return ligandClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLatticeSite() {
		return latticeSiteEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEmitterKind() {
		return emitterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExcitonComplexKind() {
		return excitonComplexKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCavityKind() {
		return cavityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCouplingRegime() {
		return couplingRegimeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExcitation() {
		return excitationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInstrumentKind() {
		return instrumentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCalibrationKind() {
		return calibrationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFileRole() {
		return fileRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getZonedTime() {
		return zonedTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueFactory getCatalogueFactory() {
		return (CatalogueFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		entityEClass = createEClass(ENTITY);
		createEAttribute(entityEClass, ENTITY__ID);
		createEAttribute(entityEClass, ENTITY__NAME);
		createEAttribute(entityEClass, ENTITY__NOTE);
		createEAttribute(entityEClass, ENTITY__TAGS);
		createEReference(entityEClass, ENTITY__EXTENSIONS);

		measuredEntityEClass = createEClass(MEASURED_ENTITY);
		createEReference(measuredEntityEClass, MEASURED_ENTITY__QUANTITIES);

		quantityEClass = createEClass(QUANTITY);
		createEAttribute(quantityEClass, QUANTITY__ID);
		createEAttribute(quantityEClass, QUANTITY__GROUP);
		createEAttribute(quantityEClass, QUANTITY__LABEL);
		createEAttribute(quantityEClass, QUANTITY__VALUE);
		createEAttribute(quantityEClass, QUANTITY__SIGMA);
		createEAttribute(quantityEClass, QUANTITY__LOW);
		createEAttribute(quantityEClass, QUANTITY__HIGH);
		createEAttribute(quantityEClass, QUANTITY__KIND);
		createEAttribute(quantityEClass, QUANTITY__N);
		createEAttribute(quantityEClass, QUANTITY__UNIT);
		createEAttribute(quantityEClass, QUANTITY__CORRECTION);
		createEAttribute(quantityEClass, QUANTITY__METHOD);
		createEAttribute(quantityEClass, QUANTITY__MARKS);
		createEReference(quantityEClass, QUANTITY__SOURCE);
		createEAttribute(quantityEClass, QUANTITY__PLACE);

		catalogueEClass = createEClass(CATALOGUE);
		createEAttribute(catalogueEClass, CATALOGUE__SCHEMA_VERSION);
		createEReference(catalogueEClass, CATALOGUE__PROJECT);
		createEReference(catalogueEClass, CATALOGUE__SOURCES);
		createEReference(catalogueEClass, CATALOGUE__LIGANDS);
		createEReference(catalogueEClass, CATALOGUE__MATERIALS);
		createEReference(catalogueEClass, CATALOGUE__MATRICES);
		createEReference(catalogueEClass, CATALOGUE__SUBSTRATES);
		createEReference(catalogueEClass, CATALOGUE__BATCHES);
		createEReference(catalogueEClass, CATALOGUE__SAMPLES);
		createEReference(catalogueEClass, CATALOGUE__CAVITIES);
		createEReference(catalogueEClass, CATALOGUE__SETUPS);
		createEReference(catalogueEClass, CATALOGUE__CALIBRATIONS);
		createEReference(catalogueEClass, CATALOGUE__LITERATURE);
		createEReference(catalogueEClass, CATALOGUE__EMITTER_CLASSES);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__LABORATORY);
		createEAttribute(projectEClass, PROJECT__PEOPLE);
		createEAttribute(projectEClass, PROJECT__STARTED);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__CITATION);
		createEAttribute(sourceEClass, SOURCE__DOI);
		createEAttribute(sourceEClass, SOURCE__YEAR);

		ionFractionEClass = createEClass(ION_FRACTION);
		createEAttribute(ionFractionEClass, ION_FRACTION__ION);
		createEAttribute(ionFractionEClass, ION_FRACTION__FRACTION);
		createEAttribute(ionFractionEClass, ION_FRACTION__CHARGE);

		compositionEClass = createEClass(COMPOSITION);
		createEAttribute(compositionEClass, COMPOSITION__FORMULA);
		createEReference(compositionEClass, COMPOSITION__A);
		createEReference(compositionEClass, COMPOSITION__B);
		createEReference(compositionEClass, COMPOSITION__X);

		crystalPhaseEClass = createEClass(CRYSTAL_PHASE);
		createEAttribute(crystalPhaseEClass, CRYSTAL_PHASE__SYSTEM);
		createEAttribute(crystalPhaseEClass, CRYSTAL_PHASE__SPACE_GROUP);
		createEReference(crystalPhaseEClass, CRYSTAL_PHASE__STABLE_FROM);
		createEReference(crystalPhaseEClass, CRYSTAL_PHASE__STABLE_TO);
		createEReference(crystalPhaseEClass, CRYSTAL_PHASE__LATTICE_CONSTANTS);

		phaseTransitionEClass = createEClass(PHASE_TRANSITION);
		createEReference(phaseTransitionEClass, PHASE_TRANSITION__FROM);
		createEReference(phaseTransitionEClass, PHASE_TRANSITION__TO);
		createEReference(phaseTransitionEClass, PHASE_TRANSITION__TEMPERATURE);
		createEAttribute(phaseTransitionEClass, PHASE_TRANSITION__NOTE);

		materialEClass = createEClass(MATERIAL);
		createEReference(materialEClass, MATERIAL__COMPOSITION);
		createEReference(materialEClass, MATERIAL__PHASES);
		createEReference(materialEClass, MATERIAL__TRANSITIONS);
		createEReference(materialEClass, MATERIAL__BOHR_DIAMETER);
		createEReference(materialEClass, MATERIAL__BAND_GAP);
		createEReference(materialEClass, MATERIAL__REFRACTIVE_INDEX);

		sizeDistributionEClass = createEClass(SIZE_DISTRIBUTION);
		createEReference(sizeDistributionEClass, SIZE_DISTRIBUTION__MEAN);
		createEReference(sizeDistributionEClass, SIZE_DISTRIBUTION__SPREAD);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__DIMENSION);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__SHAPE);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__METHOD);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__N);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__BIN_EDGES);
		createEAttribute(sizeDistributionEClass, SIZE_DISTRIBUTION__COUNTS);

		bohrRatioEClass = createEClass(BOHR_RATIO);
		createEReference(bohrRatioEClass, BOHR_RATIO__RATIO);
		createEReference(bohrRatioEClass, BOHR_RATIO__BOHR_DIAMETER);

		abbreviationEClass = createEClass(ABBREVIATION);
		createEAttribute(abbreviationEClass, ABBREVIATION__TEXT);
		createEReference(abbreviationEClass, ABBREVIATION__SOURCE);

		ligandEClass = createEClass(LIGAND);
		createEReference(ligandEClass, LIGAND__ABBREVIATIONS);
		createEAttribute(ligandEClass, LIGAND__LIGAND_CLASS);
		createEAttribute(ligandEClass, LIGAND__FORMULA);
		createEAttribute(ligandEClass, LIGAND__BINDING_SITES);
		createEAttribute(ligandEClass, LIGAND__CHARGE);
		createEReference(ligandEClass, LIGAND__SOURCE);

		matrixEClass = createEClass(MATRIX);
		createEAttribute(matrixEClass, MATRIX__FORMULA);
		createEReference(matrixEClass, MATRIX__REFRACTIVE_INDEX);

		substrateEClass = createEClass(SUBSTRATE);
		createEAttribute(substrateEClass, SUBSTRATE__FORMULA);
		createEReference(substrateEClass, SUBSTRATE__THICKNESS);
		createEReference(substrateEClass, SUBSTRATE__REFRACTIVE_INDEX);

		shellEClass = createEClass(SHELL);
		createEAttribute(shellEClass, SHELL__FORMULA);
		createEReference(shellEClass, SHELL__THICKNESS);

		dopantEClass = createEClass(DOPANT);
		createEAttribute(dopantEClass, DOPANT__FORMULA);
		createEAttribute(dopantEClass, DOPANT__SITE);
		createEReference(dopantEClass, DOPANT__FRACTION);

		synthesisEClass = createEClass(SYNTHESIS);
		createEAttribute(synthesisEClass, SYNTHESIS__METHOD);
		createEAttribute(synthesisEClass, SYNTHESIS__DATE);
		createEAttribute(synthesisEClass, SYNTHESIS__DONE_BY);
		createEAttribute(synthesisEClass, SYNTHESIS__PROTOCOL);
		createEReference(synthesisEClass, SYNTHESIS__TEMPERATURE);
		createEReference(synthesisEClass, SYNTHESIS__DURATION);
		createEReference(synthesisEClass, SYNTHESIS__FILES);

		batchEClass = createEClass(BATCH);
		createEReference(batchEClass, BATCH__COMPOSITION);
		createEReference(batchEClass, BATCH__MATERIAL);
		createEReference(batchEClass, BATCH__PHASE);
		createEReference(batchEClass, BATCH__SIZE);
		createEReference(batchEClass, BATCH__BOHR_RATIO);
		createEReference(batchEClass, BATCH__LIGANDS);
		createEReference(batchEClass, BATCH__SHELLS);
		createEReference(batchEClass, BATCH__DOPANTS);
		createEReference(batchEClass, BATCH__SYNTHESIS);
		createEReference(batchEClass, BATCH__SOURCE);

		sampleEClass = createEClass(SAMPLE);
		createEReference(sampleEClass, SAMPLE__BATCH);
		createEReference(sampleEClass, SAMPLE__LIGANDS);
		createEReference(sampleEClass, SAMPLE__MATRIX);
		createEReference(sampleEClass, SAMPLE__SUBSTRATE);
		createEAttribute(sampleEClass, SAMPLE__MADE);
		createEReference(sampleEClass, SAMPLE__CONCENTRATION);
		createEReference(sampleEClass, SAMPLE__EMITTERS);

		mapPositionEClass = createEClass(MAP_POSITION);
		createEReference(mapPositionEClass, MAP_POSITION__X);
		createEReference(mapPositionEClass, MAP_POSITION__Y);
		createEReference(mapPositionEClass, MAP_POSITION__Z);
		createEReference(mapPositionEClass, MAP_POSITION__MAP);

		emitterEClass = createEClass(EMITTER);
		createEAttribute(emitterEClass, EMITTER__KIND);
		createEReference(emitterEClass, EMITTER__POSITION);
		createEReference(emitterEClass, EMITTER__SIZE);
		createEReference(emitterEClass, EMITTER__COMPLEXES);
		createEReference(emitterEClass, EMITTER__COUPLINGS);
		createEReference(emitterEClass, EMITTER__MEASUREMENTS);

		excitonComplexEClass = createEClass(EXCITON_COMPLEX);
		createEAttribute(excitonComplexEClass, EXCITON_COMPLEX__KIND);
		createEReference(excitonComplexEClass, EXCITON_COMPLEX__BINDING_ENERGY);
		createEReference(excitonComplexEClass, EXCITON_COMPLEX__LIFETIME);
		createEReference(excitonComplexEClass, EXCITON_COMPLEX__QUANTUM_YIELD);
		createEReference(excitonComplexEClass, EXCITON_COMPLEX__TRANSITIONS);

		transitionEClass = createEClass(TRANSITION);
		createEReference(transitionEClass, TRANSITION__FINAL_STATE);
		createEReference(transitionEClass, TRANSITION__ENERGY);
		createEReference(transitionEClass, TRANSITION__LINEWIDTH);
		createEReference(transitionEClass, TRANSITION__POLARISATION);

		cavityEClass = createEClass(CAVITY);
		createEAttribute(cavityEClass, CAVITY__KIND);
		createEReference(cavityEClass, CAVITY__QUALITY_FACTOR);
		createEReference(cavityEClass, CAVITY__MODE_VOLUME);
		createEReference(cavityEClass, CAVITY__REFRACTIVE_INDEX);
		createEReference(cavityEClass, CAVITY__RESONANCE);
		createEReference(cavityEClass, CAVITY__LINEWIDTH);
		createEReference(cavityEClass, CAVITY__SOURCE);

		couplingEClass = createEClass(COUPLING);
		createEReference(couplingEClass, COUPLING__CAVITY);
		createEReference(couplingEClass, COUPLING__STRENGTH);
		createEReference(couplingEClass, COUPLING__PURCELL_FACTOR);
		createEReference(couplingEClass, COUPLING__DETUNING);
		createEAttribute(couplingEClass, COUPLING__REGIME);

		conditionEClass = createEClass(CONDITION);
		createEReference(conditionEClass, CONDITION__TEMPERATURE);
		createEReference(conditionEClass, CONDITION__MAGNETIC_FIELD);
		createEAttribute(conditionEClass, CONDITION__EXCITATION);
		createEReference(conditionEClass, CONDITION__EXCITATION_WAVELENGTH);
		createEReference(conditionEClass, CONDITION__POWER);
		createEReference(conditionEClass, CONDITION__POWER_DENSITY);
		createEReference(conditionEClass, CONDITION__FLUENCE);
		createEReference(conditionEClass, CONDITION__REPETITION_RATE);
		createEReference(conditionEClass, CONDITION__PULSE_WIDTH);
		createEAttribute(conditionEClass, CONDITION__ATMOSPHERE);
		createEAttribute(conditionEClass, CONDITION__PHOTON_ORDER);
		createEAttribute(conditionEClass, CONDITION__NOTE);

		instrumentEClass = createEClass(INSTRUMENT);
		createEAttribute(instrumentEClass, INSTRUMENT__KIND);
		createEAttribute(instrumentEClass, INSTRUMENT__VENDOR);
		createEAttribute(instrumentEClass, INSTRUMENT__MODEL);
		createEAttribute(instrumentEClass, INSTRUMENT__SERIAL_NUMBER);

		lightPathEClass = createEClass(LIGHT_PATH);
		createEReference(lightPathEClass, LIGHT_PATH__FROM);
		createEReference(lightPathEClass, LIGHT_PATH__TO);
		createEAttribute(lightPathEClass, LIGHT_PATH__ELEMENT);
		createEReference(lightPathEClass, LIGHT_PATH__TRANSMISSION);
		createEReference(lightPathEClass, LIGHT_PATH__DELAY);
		createEAttribute(lightPathEClass, LIGHT_PATH__PORT);

		setupEClass = createEClass(SETUP);
		createEReference(setupEClass, SETUP__INSTRUMENTS);
		createEReference(setupEClass, SETUP__LIGHT_PATHS);
		createEAttribute(setupEClass, SETUP__VALID_FROM);
		createEAttribute(setupEClass, SETUP__VALID_TO);

		dataFileEClass = createEClass(DATA_FILE);
		createEAttribute(dataFileEClass, DATA_FILE__URI);
		createEAttribute(dataFileEClass, DATA_FILE__SHA256);
		createEAttribute(dataFileEClass, DATA_FILE__BYTES);
		createEAttribute(dataFileEClass, DATA_FILE__FORMAT);
		createEAttribute(dataFileEClass, DATA_FILE__ROLE);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__TECHNIQUE);
		createEReference(measurementEClass, MEASUREMENT__FILES);
		createEReference(measurementEClass, MEASUREMENT__SETUP);
		createEReference(measurementEClass, MEASUREMENT__CONDITION);
		createEAttribute(measurementEClass, MEASUREMENT__TIME);
		createEReference(measurementEClass, MEASUREMENT__DURATION);
		createEAttribute(measurementEClass, MEASUREMENT__OPERATOR);
		createEReference(measurementEClass, MEASUREMENT__CALIBRATIONS);
		createEReference(measurementEClass, MEASUREMENT__RESULTS);

		resultReferenceEClass = createEClass(RESULT_REFERENCE);
		createEAttribute(resultReferenceEClass, RESULT_REFERENCE__URI);
		createEAttribute(resultReferenceEClass, RESULT_REFERENCE__ANALYSIS);
		createEAttribute(resultReferenceEClass, RESULT_REFERENCE__ANALYSIS_VERSION);
		createEAttribute(resultReferenceEClass, RESULT_REFERENCE__MADE);
		createEAttribute(resultReferenceEClass, RESULT_REFERENCE__SHA256);

		calibrationEClass = createEClass(CALIBRATION);
		createEAttribute(calibrationEClass, CALIBRATION__KIND);
		createEReference(calibrationEClass, CALIBRATION__SETUP);
		createEReference(calibrationEClass, CALIBRATION__FILES);
		createEAttribute(calibrationEClass, CALIBRATION__TIME);
		createEAttribute(calibrationEClass, CALIBRATION__VALID_TO);

		emitterClassEClass = createEClass(EMITTER_CLASS);
		createEAttribute(emitterClassEClass, EMITTER_CLASS__ABBREVIATION);

		literatureValueEClass = createEClass(LITERATURE_VALUE);
		createEReference(literatureValueEClass, LITERATURE_VALUE__QUANTITY);
		createEReference(literatureValueEClass, LITERATURE_VALUE__EMITTER_CLASS);
		createEAttribute(literatureValueEClass, LITERATURE_VALUE__MATERIAL_NAME);
		createEReference(literatureValueEClass, LITERATURE_VALUE__MATERIAL);
		createEReference(literatureValueEClass, LITERATURE_VALUE__SIZE);
		createEReference(literatureValueEClass, LITERATURE_VALUE__CONDITION);
		createEReference(literatureValueEClass, LITERATURE_VALUE__SOURCE);
		createEAttribute(literatureValueEClass, LITERATURE_VALUE__PLACE);
		createEReference(literatureValueEClass, LITERATURE_VALUE__CONTRADICTS);

		// Create enums
		uncertaintyKindEEnum = createEEnum(UNCERTAINTY_KIND);
		shapeEEnum = createEEnum(SHAPE);
		crystalSystemEEnum = createEEnum(CRYSTAL_SYSTEM);
		ligandClassEEnum = createEEnum(LIGAND_CLASS);
		latticeSiteEEnum = createEEnum(LATTICE_SITE);
		emitterKindEEnum = createEEnum(EMITTER_KIND);
		excitonComplexKindEEnum = createEEnum(EXCITON_COMPLEX_KIND);
		cavityKindEEnum = createEEnum(CAVITY_KIND);
		couplingRegimeEEnum = createEEnum(COUPLING_REGIME);
		excitationEEnum = createEEnum(EXCITATION);
		instrumentKindEEnum = createEEnum(INSTRUMENT_KIND);
		calibrationKindEEnum = createEEnum(CALIBRATION_KIND);
		fileRoleEEnum = createEEnum(FILE_ROLE);

		// Create data types
		zonedTimeEDataType = createEDataType(ZONED_TIME);
		dateEDataType = createEDataType(DATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		measuredEntityEClass.getESuperTypes().add(this.getEntity());
		catalogueEClass.getESuperTypes().add(this.getEntity());
		projectEClass.getESuperTypes().add(this.getEntity());
		sourceEClass.getESuperTypes().add(this.getEntity());
		crystalPhaseEClass.getESuperTypes().add(this.getEntity());
		materialEClass.getESuperTypes().add(this.getMeasuredEntity());
		ligandEClass.getESuperTypes().add(this.getMeasuredEntity());
		matrixEClass.getESuperTypes().add(this.getMeasuredEntity());
		substrateEClass.getESuperTypes().add(this.getMeasuredEntity());
		shellEClass.getESuperTypes().add(this.getMeasuredEntity());
		dopantEClass.getESuperTypes().add(this.getMeasuredEntity());
		synthesisEClass.getESuperTypes().add(this.getEntity());
		batchEClass.getESuperTypes().add(this.getMeasuredEntity());
		sampleEClass.getESuperTypes().add(this.getMeasuredEntity());
		emitterEClass.getESuperTypes().add(this.getMeasuredEntity());
		excitonComplexEClass.getESuperTypes().add(this.getMeasuredEntity());
		transitionEClass.getESuperTypes().add(this.getMeasuredEntity());
		cavityEClass.getESuperTypes().add(this.getMeasuredEntity());
		couplingEClass.getESuperTypes().add(this.getMeasuredEntity());
		instrumentEClass.getESuperTypes().add(this.getMeasuredEntity());
		setupEClass.getESuperTypes().add(this.getMeasuredEntity());
		measurementEClass.getESuperTypes().add(this.getMeasuredEntity());
		resultReferenceEClass.getESuperTypes().add(this.getMeasuredEntity());
		calibrationEClass.getESuperTypes().add(this.getMeasuredEntity());
		emitterClassEClass.getESuperTypes().add(this.getEntity());
		literatureValueEClass.getESuperTypes().add(this.getMeasuredEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(entityEClass, Entity.class, "Entity", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntity_Id(), ecorePackage.getEString(), "id", null, 0, 1, Entity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntity_Name(), ecorePackage.getEString(), "name", null, 0, 1, Entity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntity_Note(), ecorePackage.getEString(), "note", null, 0, 1, Entity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntity_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Entity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEntity_Extensions(), ecorePackage.getEObject(), null, "extensions", null, 0, -1, Entity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measuredEntityEClass, MeasuredEntity.class, "MeasuredEntity", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasuredEntity_Quantities(), this.getQuantity(), null, "quantities", null, 0, -1, MeasuredEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(quantityEClass, Quantity.class, "Quantity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuantity_Id(), ecorePackage.getEString(), "id", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Group(), ecorePackage.getEString(), "group", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Label(), ecorePackage.getEString(), "label", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Sigma(), ecorePackage.getEDouble(), "sigma", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Low(), ecorePackage.getEDouble(), "low", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_High(), ecorePackage.getEDouble(), "high", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Kind(), this.getUncertaintyKind(), "kind", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_N(), ecorePackage.getELong(), "n", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Correction(), ecorePackage.getEString(), "correction", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Method(), ecorePackage.getEString(), "method", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Marks(), ecorePackage.getEString(), "marks", null, 0, -1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuantity_Source(), this.getSource(), null, "source", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuantity_Place(), ecorePackage.getEString(), "place", null, 0, 1, Quantity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(catalogueEClass, Catalogue.class, "Catalogue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalogue_SchemaVersion(), ecorePackage.getEInt(), "schemaVersion", null, 0, 1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Project(), this.getProject(), null, "project", null, 0, 1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Sources(), this.getSource(), null, "sources", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Ligands(), this.getLigand(), null, "ligands", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Materials(), this.getMaterial(), null, "materials", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Matrices(), this.getMatrix(), null, "matrices", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Substrates(), this.getSubstrate(), null, "substrates", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Batches(), this.getBatch(), null, "batches", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Samples(), this.getSample(), null, "samples", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Cavities(), this.getCavity(), null, "cavities", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Setups(), this.getSetup(), null, "setups", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Calibrations(), this.getCalibration(), null, "calibrations", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_Literature(), this.getLiteratureValue(), null, "literature", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatalogue_EmitterClasses(), this.getEmitterClass(), null, "emitterClasses", null, 0, -1, Catalogue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_Laboratory(), ecorePackage.getEString(), "laboratory", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_People(), ecorePackage.getEString(), "people", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Started(), this.getDate(), "started", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Citation(), ecorePackage.getEString(), "citation", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ionFractionEClass, IonFraction.class, "IonFraction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIonFraction_Ion(), ecorePackage.getEString(), "ion", null, 0, 1, IonFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIonFraction_Fraction(), ecorePackage.getEDouble(), "fraction", null, 0, 1, IonFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIonFraction_Charge(), ecorePackage.getEInt(), "charge", null, 0, 1, IonFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compositionEClass, Composition.class, "Composition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComposition_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Composition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComposition_A(), this.getIonFraction(), null, "a", null, 0, -1, Composition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComposition_B(), this.getIonFraction(), null, "b", null, 0, -1, Composition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComposition_X(), this.getIonFraction(), null, "x", null, 0, -1, Composition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(crystalPhaseEClass, CrystalPhase.class, "CrystalPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCrystalPhase_System(), this.getCrystalSystem(), "system", null, 0, 1, CrystalPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrystalPhase_SpaceGroup(), ecorePackage.getEString(), "spaceGroup", null, 0, 1, CrystalPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrystalPhase_StableFrom(), this.getQuantity(), null, "stableFrom", null, 0, 1, CrystalPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrystalPhase_StableTo(), this.getQuantity(), null, "stableTo", null, 0, 1, CrystalPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCrystalPhase_LatticeConstants(), this.getQuantity(), null, "latticeConstants", null, 0, -1, CrystalPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseTransitionEClass, PhaseTransition.class, "PhaseTransition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPhaseTransition_From(), this.getCrystalPhase(), null, "from", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhaseTransition_To(), this.getCrystalPhase(), null, "to", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhaseTransition_Temperature(), this.getQuantity(), null, "temperature", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseTransition_Note(), ecorePackage.getEString(), "note", null, 0, 1, PhaseTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMaterial_Composition(), this.getComposition(), null, "composition", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_Phases(), this.getCrystalPhase(), null, "phases", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_Transitions(), this.getPhaseTransition(), null, "transitions", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_BohrDiameter(), this.getQuantity(), null, "bohrDiameter", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_BandGap(), this.getQuantity(), null, "bandGap", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_RefractiveIndex(), this.getQuantity(), null, "refractiveIndex", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sizeDistributionEClass, SizeDistribution.class, "SizeDistribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSizeDistribution_Mean(), this.getQuantity(), null, "mean", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSizeDistribution_Spread(), this.getQuantity(), null, "spread", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_Dimension(), ecorePackage.getEString(), "dimension", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_Shape(), this.getShape(), "shape", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_Method(), ecorePackage.getEString(), "method", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_N(), ecorePackage.getELong(), "n", null, 0, 1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_BinEdges(), ecorePackage.getEDouble(), "binEdges", null, 0, -1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSizeDistribution_Counts(), ecorePackage.getELong(), "counts", null, 0, -1, SizeDistribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bohrRatioEClass, BohrRatio.class, "BohrRatio", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBohrRatio_Ratio(), this.getQuantity(), null, "ratio", null, 0, 1, BohrRatio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBohrRatio_BohrDiameter(), this.getQuantity(), null, "bohrDiameter", null, 0, 1, BohrRatio.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(abbreviationEClass, Abbreviation.class, "Abbreviation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAbbreviation_Text(), ecorePackage.getEString(), "text", null, 0, 1, Abbreviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAbbreviation_Source(), this.getSource(), null, "source", null, 0, 1, Abbreviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ligandEClass, Ligand.class, "Ligand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLigand_Abbreviations(), this.getAbbreviation(), null, "abbreviations", null, 0, -1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLigand_LigandClass(), this.getLigandClass(), "ligandClass", null, 0, 1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLigand_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLigand_BindingSites(), ecorePackage.getEInt(), "bindingSites", null, 0, 1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLigand_Charge(), ecorePackage.getEInt(), "charge", null, 0, 1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLigand_Source(), this.getSource(), null, "source", null, 0, 1, Ligand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matrixEClass, Matrix.class, "Matrix", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMatrix_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Matrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMatrix_RefractiveIndex(), this.getQuantity(), null, "refractiveIndex", null, 0, 1, Matrix.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(substrateEClass, Substrate.class, "Substrate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubstrate_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Substrate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubstrate_Thickness(), this.getQuantity(), null, "thickness", null, 0, 1, Substrate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubstrate_RefractiveIndex(), this.getQuantity(), null, "refractiveIndex", null, 0, 1, Substrate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shellEClass, Shell.class, "Shell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShell_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Shell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShell_Thickness(), this.getQuantity(), null, "thickness", null, 0, 1, Shell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dopantEClass, Dopant.class, "Dopant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDopant_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDopant_Site(), this.getLatticeSite(), "site", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDopant_Fraction(), this.getQuantity(), null, "fraction", null, 0, 1, Dopant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(synthesisEClass, Synthesis.class, "Synthesis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSynthesis_Method(), ecorePackage.getEString(), "method", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSynthesis_Date(), this.getDate(), "date", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSynthesis_DoneBy(), ecorePackage.getEString(), "doneBy", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSynthesis_Protocol(), ecorePackage.getEString(), "protocol", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSynthesis_Temperature(), this.getQuantity(), null, "temperature", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSynthesis_Duration(), this.getQuantity(), null, "duration", null, 0, 1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSynthesis_Files(), this.getDataFile(), null, "files", null, 0, -1, Synthesis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(batchEClass, Batch.class, "Batch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBatch_Composition(), this.getComposition(), null, "composition", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Material(), this.getMaterial(), null, "material", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Phase(), this.getCrystalPhase(), null, "phase", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Size(), this.getSizeDistribution(), null, "size", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_BohrRatio(), this.getBohrRatio(), null, "bohrRatio", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Ligands(), this.getLigand(), null, "ligands", null, 0, -1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Shells(), this.getShell(), null, "shells", null, 0, -1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Dopants(), this.getDopant(), null, "dopants", null, 0, -1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Synthesis(), this.getSynthesis(), null, "synthesis", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBatch_Source(), this.getSource(), null, "source", null, 0, 1, Batch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleEClass, Sample.class, "Sample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSample_Batch(), this.getBatch(), null, "batch", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Ligands(), this.getLigand(), null, "ligands", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Matrix(), this.getMatrix(), null, "matrix", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Substrate(), this.getSubstrate(), null, "substrate", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSample_Made(), this.getDate(), "made", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Concentration(), this.getQuantity(), null, "concentration", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Emitters(), this.getEmitter(), null, "emitters", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapPositionEClass, MapPosition.class, "MapPosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMapPosition_X(), this.getQuantity(), null, "x", null, 0, 1, MapPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapPosition_Y(), this.getQuantity(), null, "y", null, 0, 1, MapPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapPosition_Z(), this.getQuantity(), null, "z", null, 0, 1, MapPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMapPosition_Map(), this.getDataFile(), null, "map", null, 0, 1, MapPosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emitterEClass, Emitter.class, "Emitter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmitter_Kind(), this.getEmitterKind(), "kind", null, 0, 1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmitter_Position(), this.getMapPosition(), null, "position", null, 0, 1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmitter_Size(), this.getQuantity(), null, "size", null, 0, 1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmitter_Complexes(), this.getExcitonComplex(), null, "complexes", null, 0, -1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmitter_Couplings(), this.getCoupling(), null, "couplings", null, 0, -1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmitter_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Emitter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(excitonComplexEClass, ExcitonComplex.class, "ExcitonComplex", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExcitonComplex_Kind(), this.getExcitonComplexKind(), "kind", null, 0, 1, ExcitonComplex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExcitonComplex_BindingEnergy(), this.getQuantity(), null, "bindingEnergy", null, 0, 1, ExcitonComplex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExcitonComplex_Lifetime(), this.getQuantity(), null, "lifetime", null, 0, 1, ExcitonComplex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExcitonComplex_QuantumYield(), this.getQuantity(), null, "quantumYield", null, 0, 1, ExcitonComplex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExcitonComplex_Transitions(), this.getTransition(), null, "transitions", null, 0, -1, ExcitonComplex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transitionEClass, Transition.class, "Transition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTransition_FinalState(), this.getExcitonComplex(), null, "finalState", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransition_Energy(), this.getQuantity(), null, "energy", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransition_Linewidth(), this.getQuantity(), null, "linewidth", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransition_Polarisation(), this.getQuantity(), null, "polarisation", null, 0, 1, Transition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cavityEClass, Cavity.class, "Cavity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCavity_Kind(), this.getCavityKind(), "kind", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_QualityFactor(), this.getQuantity(), null, "qualityFactor", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_ModeVolume(), this.getQuantity(), null, "modeVolume", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_RefractiveIndex(), this.getQuantity(), null, "refractiveIndex", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_Resonance(), this.getQuantity(), null, "resonance", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_Linewidth(), this.getQuantity(), null, "linewidth", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCavity_Source(), this.getSource(), null, "source", null, 0, 1, Cavity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(couplingEClass, Coupling.class, "Coupling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoupling_Cavity(), this.getCavity(), null, "cavity", null, 0, 1, Coupling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoupling_Strength(), this.getQuantity(), null, "strength", null, 0, 1, Coupling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoupling_PurcellFactor(), this.getQuantity(), null, "purcellFactor", null, 0, 1, Coupling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoupling_Detuning(), this.getQuantity(), null, "detuning", null, 0, 1, Coupling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoupling_Regime(), this.getCouplingRegime(), "regime", null, 0, 1, Coupling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCondition_Temperature(), this.getQuantity(), null, "temperature", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_MagneticField(), this.getQuantity(), null, "magneticField", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Excitation(), this.getExcitation(), "excitation", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_ExcitationWavelength(), this.getQuantity(), null, "excitationWavelength", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Power(), this.getQuantity(), null, "power", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_PowerDensity(), this.getQuantity(), null, "powerDensity", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_Fluence(), this.getQuantity(), null, "fluence", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_RepetitionRate(), this.getQuantity(), null, "repetitionRate", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCondition_PulseWidth(), this.getQuantity(), null, "pulseWidth", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Atmosphere(), ecorePackage.getEString(), "atmosphere", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_PhotonOrder(), ecorePackage.getEInt(), "photonOrder", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Note(), ecorePackage.getEString(), "note", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(instrumentEClass, Instrument.class, "Instrument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInstrument_Kind(), this.getInstrumentKind(), "kind", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Vendor(), ecorePackage.getEString(), "vendor", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_Model(), ecorePackage.getEString(), "model", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstrument_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, Instrument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lightPathEClass, LightPath.class, "LightPath", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLightPath_From(), this.getInstrument(), null, "from", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLightPath_To(), this.getInstrument(), null, "to", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLightPath_Element(), ecorePackage.getEString(), "element", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLightPath_Transmission(), this.getQuantity(), null, "transmission", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLightPath_Delay(), this.getQuantity(), null, "delay", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLightPath_Port(), ecorePackage.getEString(), "port", null, 0, 1, LightPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(setupEClass, Setup.class, "Setup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSetup_Instruments(), this.getInstrument(), null, "instruments", null, 0, -1, Setup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSetup_LightPaths(), this.getLightPath(), null, "lightPaths", null, 0, -1, Setup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetup_ValidFrom(), this.getDate(), "validFrom", null, 0, 1, Setup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetup_ValidTo(), this.getDate(), "validTo", null, 0, 1, Setup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataFileEClass, DataFile.class, "DataFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDataFile_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataFile_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataFile_Bytes(), ecorePackage.getELong(), "bytes", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataFile_Format(), ecorePackage.getEString(), "format", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDataFile_Role(), this.getFileRole(), "role", null, 0, 1, DataFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_Technique(), ecorePackage.getEString(), "technique", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Files(), this.getDataFile(), null, "files", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Setup(), this.getSetup(), null, "setup", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Condition(), this.getCondition(), null, "condition", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Time(), this.getZonedTime(), "time", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Duration(), this.getQuantity(), null, "duration", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Operator(), ecorePackage.getEString(), "operator", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Calibrations(), this.getCalibration(), null, "calibrations", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Results(), this.getResultReference(), null, "results", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resultReferenceEClass, ResultReference.class, "ResultReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResultReference_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ResultReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultReference_Analysis(), ecorePackage.getEString(), "analysis", null, 0, 1, ResultReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultReference_AnalysisVersion(), ecorePackage.getEString(), "analysisVersion", null, 0, 1, ResultReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultReference_Made(), this.getZonedTime(), "made", null, 0, 1, ResultReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultReference_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, ResultReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calibrationEClass, Calibration.class, "Calibration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCalibration_Kind(), this.getCalibrationKind(), "kind", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalibration_Setup(), this.getSetup(), null, "setup", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalibration_Files(), this.getDataFile(), null, "files", null, 0, -1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibration_Time(), this.getZonedTime(), "time", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalibration_ValidTo(), this.getZonedTime(), "validTo", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emitterClassEClass, EmitterClass.class, "EmitterClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmitterClass_Abbreviation(), ecorePackage.getEString(), "abbreviation", null, 0, 1, EmitterClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(literatureValueEClass, LiteratureValue.class, "LiteratureValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLiteratureValue_Quantity(), this.getQuantity(), null, "quantity", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_EmitterClass(), this.getEmitterClass(), null, "emitterClass", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiteratureValue_MaterialName(), ecorePackage.getEString(), "materialName", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_Material(), this.getMaterial(), null, "material", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_Size(), this.getQuantity(), null, "size", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_Condition(), this.getCondition(), null, "condition", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_Source(), this.getSource(), null, "source", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiteratureValue_Place(), ecorePackage.getEString(), "place", null, 0, 1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiteratureValue_Contradicts(), this.getLiteratureValue(), null, "contradicts", null, 0, -1, LiteratureValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(uncertaintyKindEEnum, UncertaintyKind.class, "UncertaintyKind");
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.UNSPECIFIED);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.STANDARD_UNCERTAINTY);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.STANDARD_DEVIATION);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.STANDARD_ERROR);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.CONFIDENCE_95);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.RANGE);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.LOWER_LIMIT);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.UPPER_LIMIT);
		addEEnumLiteral(uncertaintyKindEEnum, UncertaintyKind.EXACT);

		initEEnum(shapeEEnum, Shape.class, "Shape");
		addEEnumLiteral(shapeEEnum, Shape.UNKNOWN);
		addEEnumLiteral(shapeEEnum, Shape.CUBE);
		addEEnumLiteral(shapeEEnum, Shape.CUBOID);
		addEEnumLiteral(shapeEEnum, Shape.SPHEROID);
		addEEnumLiteral(shapeEEnum, Shape.RHOMBIC_DODECAHEDRON);
		addEEnumLiteral(shapeEEnum, Shape.RHOMBICUBOCTAHEDRON);
		addEEnumLiteral(shapeEEnum, Shape.TRUNCATED_OCTAHEDRON);
		addEEnumLiteral(shapeEEnum, Shape.PLATELET);
		addEEnumLiteral(shapeEEnum, Shape.ROD);
		addEEnumLiteral(shapeEEnum, Shape.WIRE);
		addEEnumLiteral(shapeEEnum, Shape.OTHER);

		initEEnum(crystalSystemEEnum, CrystalSystem.class, "CrystalSystem");
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.UNKNOWN);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.CUBIC);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TETRAGONAL);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.ORTHORHOMBIC);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.HEXAGONAL);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TRIGONAL);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.MONOCLINIC);
		addEEnumLiteral(crystalSystemEEnum, CrystalSystem.TRICLINIC);

		initEEnum(ligandClassEEnum, LigandClass.class, "LigandClass");
		addEEnumLiteral(ligandClassEEnum, LigandClass.OTHER);
		addEEnumLiteral(ligandClassEEnum, LigandClass.CARBOXYLATE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.PRIMARY_AMMONIUM);
		addEEnumLiteral(ligandClassEEnum, LigandClass.QUATERNARY_AMMONIUM);
		addEEnumLiteral(ligandClassEEnum, LigandClass.DICATIONIC_QUATERNARY_AMMONIUM);
		addEEnumLiteral(ligandClassEEnum, LigandClass.AROMATIC_AMMONIUM);
		addEEnumLiteral(ligandClassEEnum, LigandClass.SULFOBETAINE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.PHOSPHOCHOLINE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.PHOSPHOETHANOLAMINE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.ZWITTERION);
		addEEnumLiteral(ligandClassEEnum, LigandClass.PHOSPHONATE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.PHOSPHINE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.THIOLATE);
		addEEnumLiteral(ligandClassEEnum, LigandClass.POLYMER);

		initEEnum(latticeSiteEEnum, LatticeSite.class, "LatticeSite");
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.UNKNOWN);
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.A);
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.B);
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.X);
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.INTERSTITIAL);
		addEEnumLiteral(latticeSiteEEnum, LatticeSite.SURFACE);

		initEEnum(emitterKindEEnum, EmitterKind.class, "EmitterKind");
		addEEnumLiteral(emitterKindEEnum, EmitterKind.SINGLE_NANOCRYSTAL);
		addEEnumLiteral(emitterKindEEnum, EmitterKind.CLUSTER);
		addEEnumLiteral(emitterKindEEnum, EmitterKind.ENSEMBLE);
		addEEnumLiteral(emitterKindEEnum, EmitterKind.FILM);
		addEEnumLiteral(emitterKindEEnum, EmitterKind.SUPERLATTICE);
		addEEnumLiteral(emitterKindEEnum, EmitterKind.OTHER);

		initEEnum(excitonComplexKindEEnum, ExcitonComplexKind.class, "ExcitonComplexKind");
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.EXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.BRIGHT_EXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.DARK_EXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.NEGATIVE_TRION);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.POSITIVE_TRION);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.TRION);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.BIEXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.CHARGED_BIEXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.TRIEXCITON);
		addEEnumLiteral(excitonComplexKindEEnum, ExcitonComplexKind.OTHER);

		initEEnum(cavityKindEEnum, CavityKind.class, "CavityKind");
		addEEnumLiteral(cavityKindEEnum, CavityKind.OTHER);
		addEEnumLiteral(cavityKindEEnum, CavityKind.PHOTONIC_CRYSTAL);
		addEEnumLiteral(cavityKindEEnum, CavityKind.MIE_PILLAR);
		addEEnumLiteral(cavityKindEEnum, CavityKind.MICROSPHERE);
		addEEnumLiteral(cavityKindEEnum, CavityKind.BULLSEYE);
		addEEnumLiteral(cavityKindEEnum, CavityKind.OPEN_FABRY_PEROT);
		addEEnumLiteral(cavityKindEEnum, CavityKind.MICROPILLAR);
		addEEnumLiteral(cavityKindEEnum, CavityKind.PLASMONIC_NANOGAP);
		addEEnumLiteral(cavityKindEEnum, CavityKind.METASURFACE);
		addEEnumLiteral(cavityKindEEnum, CavityKind.NANODISK);
		addEEnumLiteral(cavityKindEEnum, CavityKind.SUPERLATTICE);
		addEEnumLiteral(cavityKindEEnum, CavityKind.WHISPERING_GALLERY);

		initEEnum(couplingRegimeEEnum, CouplingRegime.class, "CouplingRegime");
		addEEnumLiteral(couplingRegimeEEnum, CouplingRegime.UNKNOWN);
		addEEnumLiteral(couplingRegimeEEnum, CouplingRegime.WEAK);
		addEEnumLiteral(couplingRegimeEEnum, CouplingRegime.STRONG);
		addEEnumLiteral(couplingRegimeEEnum, CouplingRegime.ULTRASTRONG);

		initEEnum(excitationEEnum, Excitation.class, "Excitation");
		addEEnumLiteral(excitationEEnum, Excitation.UNKNOWN);
		addEEnumLiteral(excitationEEnum, Excitation.CONTINUOUS_WAVE);
		addEEnumLiteral(excitationEEnum, Excitation.PULSED);
		addEEnumLiteral(excitationEEnum, Excitation.ELECTRICAL);
		addEEnumLiteral(excitationEEnum, Excitation.DARK);

		initEEnum(instrumentKindEEnum, InstrumentKind.class, "InstrumentKind");
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.OTHER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.LASER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.LAMP);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.MICROSCOPE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.OBJECTIVE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.FILTER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.BEAM_SPLITTER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.POLARISER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DELAY_LINE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.STAGE);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.CRYOSTAT);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.MAGNET);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.SPECTROMETER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.CAMERA);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.DETECTOR);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.TIME_TAGGER);
		addEEnumLiteral(instrumentKindEEnum, InstrumentKind.SAMPLE_HOLDER);

		initEEnum(calibrationKindEEnum, CalibrationKind.class, "CalibrationKind");
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.OTHER);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.INSTRUMENT_RESPONSE);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.DELAY_OFFSET);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.DARK_COUNTS);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.DETECTION_EFFICIENCY);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.WAVELENGTH);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.SPECTRAL_SENSITIVITY);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.POWER);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.MAGNIFICATION);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.SPLITTER_RATIO);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.WHITE_FRINGE);
		addEEnumLiteral(calibrationKindEEnum, CalibrationKind.FRINGE_CONTRAST);

		initEEnum(fileRoleEEnum, FileRole.class, "FileRole");
		addEEnumLiteral(fileRoleEEnum, FileRole.DATA);
		addEEnumLiteral(fileRoleEEnum, FileRole.BACKGROUND);
		addEEnumLiteral(fileRoleEEnum, FileRole.REFERENCE);
		addEEnumLiteral(fileRoleEEnum, FileRole.INSTRUMENT_RESPONSE);
		addEEnumLiteral(fileRoleEEnum, FileRole.SETTINGS);
		addEEnumLiteral(fileRoleEEnum, FileRole.IMAGE);
		addEEnumLiteral(fileRoleEEnum, FileRole.OTHER);

		// Initialize data types
		initEDataType(zonedTimeEDataType, ZonedDateTime.class, "ZonedTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://www.photonbench.org/quantity
		createQuantityAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (uncertaintyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What the uncertainty of a quantity describes."
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "not said"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "standard uncertainty of the value (68.27 %)"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "spread of a population, not the error of its mean"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "standard error of the mean of n values"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "95 % confidence interval"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "lowest and highest of the values seen"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "the value is a lower limit"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "the value is an upper limit"
		   });
		addAnnotation
		  (uncertaintyKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "exact by definition, or a count"
		   });
		addAnnotation
		  (shapeEEnum,
		   source,
		   new String[] {
			   "documentation", "Shape of a nanocrystal."
		   });
		addAnnotation
		  (crystalSystemEEnum,
		   source,
		   new String[] {
			   "documentation", "Crystal system of a phase."
		   });
		addAnnotation
		  (ligandClassEEnum,
		   source,
		   new String[] {
			   "documentation", "Chemical class of a surface ligand."
		   });
		addAnnotation
		  (ligandClassEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "zwitterions not named above"
		   });
		addAnnotation
		  (latticeSiteEEnum,
		   source,
		   new String[] {
			   "documentation", "Site of the perovskite lattice ABX3."
		   });
		addAnnotation
		  (emitterKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What emits."
		   });
		addAnnotation
		  (emitterKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "many nanocrystals, for example in solution"
		   });
		addAnnotation
		  (excitonComplexKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Number and charge of the carriers of an excited state."
		   });
		addAnnotation
		  (excitonComplexKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "a trion of unknown charge"
		   });
		addAnnotation
		  (cavityKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of an optical resonator."
		   });
		addAnnotation
		  (couplingRegimeEEnum,
		   source,
		   new String[] {
			   "documentation", "Regime of the coupling of an emitter with a cavity."
		   });
		addAnnotation
		  (excitationEEnum,
		   source,
		   new String[] {
			   "documentation", "How an emitter is excited."
		   });
		addAnnotation
		  (excitationEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "not at all"
		   });
		addAnnotation
		  (instrumentKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an instrument of a set-up is."
		   });
		addAnnotation
		  (calibrationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a calibration gives."
		   });
		addAnnotation
		  (fileRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "What a file is to its measurement."
		   });
		addAnnotation
		  (zonedTimeEDataType,
		   source,
		   new String[] {
			   "documentation", "A moment in UTC together with the time zone in which it was noted, as ISO 8601 text: 2026-01-31T12:00:00+01:00[Europe/Zurich].",
			   "create", "return it == null ? null : java.time.ZonedDateTime.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar date as ISO 8601 text: 2026-01-31.",
			   "create", "return it == null ? null : java.time.LocalDate.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (entityEClass,
		   source,
		   new String[] {
			   "documentation", "Something of the catalogue with an identifier of its own, which links from other files point to."
		   });
		addAnnotation
		  (getEntity_Id(),
		   source,
		   new String[] {
			   "documentation", "identifier, unique within its file and never changed"
		   });
		addAnnotation
		  (getEntity_Name(),
		   source,
		   new String[] {
			   "documentation", "name for people"
		   });
		addAnnotation
		  (getEntity_Note(),
		   source,
		   new String[] {
			   "documentation", "free text"
		   });
		addAnnotation
		  (getEntity_Tags(),
		   source,
		   new String[] {
			   "documentation", "words for sorting and searching"
		   });
		addAnnotation
		  (getEntity_Extensions(),
		   source,
		   new String[] {
			   "documentation", "entities of other packages, kept also where these packages are not installed"
		   });
		addAnnotation
		  (measuredEntityEClass,
		   source,
		   new String[] {
			   "documentation", "An entity of which numbers are known beyond those with a feature of their own."
		   });
		addAnnotation
		  (getMeasuredEntity_Quantities(),
		   source,
		   new String[] {
			   "documentation", "further quantities, found by their id"
		   });
		addAnnotation
		  (quantityEClass,
		   source,
		   new String[] {
			   "documentation", "A number with all that it needs to be believed. Value, sigma and interval are in the given unit."
		   });
		addAnnotation
		  (getQuantity_Id(),
		   source,
		   new String[] {
			   "documentation", "stable identifier, for example g2.adjacent.raw; empty where the feature that holds the quantity says what it is"
		   });
		addAnnotation
		  (getQuantity_Group(),
		   source,
		   new String[] {
			   "documentation", "heading under which tables show it"
		   });
		addAnnotation
		  (getQuantity_Label(),
		   source,
		   new String[] {
			   "documentation", "name for people, for example g\u00b2(0), adjacent peaks"
		   });
		addAnnotation
		  (getQuantity_Value(),
		   source,
		   new String[] {
			   "documentation", "the number; NaN if it could not be had, with a mark saying why"
		   });
		addAnnotation
		  (getQuantity_Sigma(),
		   source,
		   new String[] {
			   "documentation", "standard uncertainty (68.27 %), or what kind says"
		   });
		addAnnotation
		  (getQuantity_Low(),
		   source,
		   new String[] {
			   "documentation", "lower end of the interval"
		   });
		addAnnotation
		  (getQuantity_High(),
		   source,
		   new String[] {
			   "documentation", "upper end of the interval"
		   });
		addAnnotation
		  (getQuantity_Kind(),
		   source,
		   new String[] {
			   "documentation", "what sigma and interval describe"
		   });
		addAnnotation
		  (getQuantity_N(),
		   source,
		   new String[] {
			   "documentation", "number of things (dots, photons, spectra) that the value comes from"
		   });
		addAnnotation
		  (getQuantity_Unit(),
		   source,
		   new String[] {
			   "documentation", "unit, empty text for pure numbers"
		   });
		addAnnotation
		  (getQuantity_Correction(),
		   source,
		   new String[] {
			   "documentation", "raw, count, setting, or the correction applied"
		   });
		addAnnotation
		  (getQuantity_Method(),
		   source,
		   new String[] {
			   "documentation", "how value and uncertainty were obtained, one line, with its choices"
		   });
		addAnnotation
		  (getQuantity_Marks(),
		   source,
		   new String[] {
			   "documentation", "reasons for caution, each a sentence"
		   });
		addAnnotation
		  (getQuantity_Source(),
		   source,
		   new String[] {
			   "documentation", "where the number is published"
		   });
		addAnnotation
		  (getQuantity_Place(),
		   source,
		   new String[] {
			   "documentation", "place in the source: section, table, figure"
		   });
		addAnnotation
		  (catalogueEClass,
		   source,
		   new String[] {
			   "documentation", "The root of a file."
		   });
		addAnnotation
		  (getCatalogue_SchemaVersion(),
		   source,
		   new String[] {
			   "documentation", "version of the structure of the file"
		   });
		addAnnotation
		  (getCatalogue_Project(),
		   source,
		   new String[] {
			   "documentation", "what the whole folder is; in at most one file of a project"
		   });
		addAnnotation
		  (getCatalogue_EmitterClasses(),
		   source,
		   new String[] {
			   "documentation", "classes of emitters that literature compares"
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[] {
			   "documentation", "What a folder of catalogue files, recordings and results is about."
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "documentation", "A publication or another origin of numbers; its name is the short key, for example Feld 2026."
		   });
		addAnnotation
		  (getSource_Citation(),
		   source,
		   new String[] {
			   "documentation", "the reference as it is printed"
		   });
		addAnnotation
		  (ionFractionEClass,
		   source,
		   new String[] {
			   "documentation", "An ion on its lattice site with its fraction of the site."
		   });
		addAnnotation
		  (getIonFraction_Ion(),
		   source,
		   new String[] {
			   "documentation", "formula of the ion, for example Cs, FA, MA, Pb, Br"
		   });
		addAnnotation
		  (getIonFraction_Fraction(),
		   source,
		   new String[] {
			   "documentation", "fraction of the site, from 0 to 1"
		   });
		addAnnotation
		  (getIonFraction_Charge(),
		   source,
		   new String[] {
			   "documentation", "charge in elementary charges"
		   });
		addAnnotation
		  (compositionEClass,
		   source,
		   new String[] {
			   "documentation", "Composition of a perovskite A B X3; the fractions of each site sum to 1."
		   });
		addAnnotation
		  (getComposition_Formula(),
		   source,
		   new String[] {
			   "documentation", "the formula as it is written; follows from the ions where these are given"
		   });
		addAnnotation
		  (getComposition_A(),
		   source,
		   new String[] {
			   "documentation", "cations of the A site"
		   });
		addAnnotation
		  (getComposition_B(),
		   source,
		   new String[] {
			   "documentation", "metal ions of the B site"
		   });
		addAnnotation
		  (getComposition_X(),
		   source,
		   new String[] {
			   "documentation", "anions of the X site"
		   });
		addAnnotation
		  (crystalPhaseEClass,
		   source,
		   new String[] {
			   "documentation", "A crystal phase of a material."
		   });
		addAnnotation
		  (getCrystalPhase_SpaceGroup(),
		   source,
		   new String[] {
			   "documentation", "Hermann-Mauguin symbol, for example Pnma"
		   });
		addAnnotation
		  (getCrystalPhase_StableFrom(),
		   source,
		   new String[] {
			   "documentation", "lowest temperature at which it is stable"
		   });
		addAnnotation
		  (getCrystalPhase_StableTo(),
		   source,
		   new String[] {
			   "documentation", "highest temperature at which it is stable"
		   });
		addAnnotation
		  (getCrystalPhase_LatticeConstants(),
		   source,
		   new String[] {
			   "documentation", "a, b and c, found by their id"
		   });
		addAnnotation
		  (phaseTransitionEClass,
		   source,
		   new String[] {
			   "documentation", "A transition between two phases."
		   });
		addAnnotation
		  (getPhaseTransition_From(),
		   source,
		   new String[] {
			   "documentation", "the phase below the temperature"
		   });
		addAnnotation
		  (getPhaseTransition_To(),
		   source,
		   new String[] {
			   "documentation", "the phase above the temperature"
		   });
		addAnnotation
		  (materialEClass,
		   source,
		   new String[] {
			   "documentation", "A bulk material: composition, phases, constants."
		   });
		addAnnotation
		  (getMaterial_BohrDiameter(),
		   source,
		   new String[] {
			   "documentation", "exciton Bohr diameter"
		   });
		addAnnotation
		  (sizeDistributionEClass,
		   source,
		   new String[] {
			   "documentation", "Sizes of the nanocrystals of a batch."
		   });
		addAnnotation
		  (getSizeDistribution_Mean(),
		   source,
		   new String[] {
			   "documentation", "mean size; its sigma of kind standard-deviation is the spread of the sizes"
		   });
		addAnnotation
		  (getSizeDistribution_Spread(),
		   source,
		   new String[] {
			   "documentation", "standard deviation of the sizes"
		   });
		addAnnotation
		  (getSizeDistribution_Dimension(),
		   source,
		   new String[] {
			   "documentation", "which length: edge, diameter, thickness"
		   });
		addAnnotation
		  (getSizeDistribution_Method(),
		   source,
		   new String[] {
			   "documentation", "how it was measured, for example TEM"
		   });
		addAnnotation
		  (getSizeDistribution_N(),
		   source,
		   new String[] {
			   "documentation", "number of nanocrystals measured"
		   });
		addAnnotation
		  (getSizeDistribution_BinEdges(),
		   source,
		   new String[] {
			   "documentation", "edges of the histogram in nm, one more than counts"
		   });
		addAnnotation
		  (getSizeDistribution_Counts(),
		   source,
		   new String[] {
			   "documentation", "nanocrystals in each bin"
		   });
		addAnnotation
		  (bohrRatioEClass,
		   source,
		   new String[] {
			   "documentation", "Size in units of the exciton Bohr diameter."
		   });
		addAnnotation
		  (getBohrRatio_Ratio(),
		   source,
		   new String[] {
			   "documentation", "size over Bohr diameter"
		   });
		addAnnotation
		  (getBohrRatio_BohrDiameter(),
		   source,
		   new String[] {
			   "documentation", "the Bohr diameter that it refers to"
		   });
		addAnnotation
		  (abbreviationEClass,
		   source,
		   new String[] {
			   "documentation", "A short name and the source in which it means this; PEA is two things in two papers."
		   });
		addAnnotation
		  (ligandEClass,
		   source,
		   new String[] {
			   "documentation", "A molecule on the surface of nanocrystals."
		   });
		addAnnotation
		  (getLigand_BindingSites(),
		   source,
		   new String[] {
			   "documentation", "number of binding sites"
		   });
		addAnnotation
		  (getLigand_Charge(),
		   source,
		   new String[] {
			   "documentation", "net charge in elementary charges"
		   });
		addAnnotation
		  (matrixEClass,
		   source,
		   new String[] {
			   "documentation", "What surrounds the nanocrystals in a sample: polymer, solvent, glass."
		   });
		addAnnotation
		  (substrateEClass,
		   source,
		   new String[] {
			   "documentation", "What a sample lies on."
		   });
		addAnnotation
		  (shellEClass,
		   source,
		   new String[] {
			   "documentation", "A shell around the core."
		   });
		addAnnotation
		  (dopantEClass,
		   source,
		   new String[] {
			   "documentation", "A dopant."
		   });
		addAnnotation
		  (getDopant_Fraction(),
		   source,
		   new String[] {
			   "documentation", "fraction of the ions of its site"
		   });
		addAnnotation
		  (synthesisEClass,
		   source,
		   new String[] {
			   "documentation", "How a batch was made."
		   });
		addAnnotation
		  (getSynthesis_Method(),
		   source,
		   new String[] {
			   "documentation", "for example hot injection, ligand-assisted reprecipitation"
		   });
		addAnnotation
		  (batchEClass,
		   source,
		   new String[] {
			   "documentation", "Nanocrystals of one synthesis."
		   });
		addAnnotation
		  (getBatch_Material(),
		   source,
		   new String[] {
			   "documentation", "the bulk material with its constants"
		   });
		addAnnotation
		  (sampleEClass,
		   source,
		   new String[] {
			   "documentation", "Something that can be put under a microscope, made from a batch."
		   });
		addAnnotation
		  (getSample_Ligands(),
		   source,
		   new String[] {
			   "documentation", "where they are others than those of the batch"
		   });
		addAnnotation
		  (getSample_Concentration(),
		   source,
		   new String[] {
			   "documentation", "concentration of the solution that it was made from"
		   });
		addAnnotation
		  (mapPositionEClass,
		   source,
		   new String[] {
			   "documentation", "Place on a map of the sample."
		   });
		addAnnotation
		  (getMapPosition_Map(),
		   source,
		   new String[] {
			   "documentation", "the image or scan that the coordinates refer to"
		   });
		addAnnotation
		  (emitterEClass,
		   source,
		   new String[] {
			   "documentation", "What was measured on a sample: one nanocrystal, an ensemble, a film, a superlattice."
		   });
		addAnnotation
		  (getEmitter_Size(),
		   source,
		   new String[] {
			   "documentation", "its own size, where it is known"
		   });
		addAnnotation
		  (excitonComplexEClass,
		   source,
		   new String[] {
			   "documentation", "An excited state: exciton, trion, biexciton."
		   });
		addAnnotation
		  (getExcitonComplex_BindingEnergy(),
		   source,
		   new String[] {
			   "documentation", "positive if it is bound against free excitons"
		   });
		addAnnotation
		  (transitionEClass,
		   source,
		   new String[] {
			   "documentation", "A line of the spectrum."
		   });
		addAnnotation
		  (getTransition_FinalState(),
		   source,
		   new String[] {
			   "documentation", "the state after emission; none is the ground state"
		   });
		addAnnotation
		  (getTransition_Linewidth(),
		   source,
		   new String[] {
			   "documentation", "full width at half maximum"
		   });
		addAnnotation
		  (getTransition_Polarisation(),
		   source,
		   new String[] {
			   "documentation", "angle of linear polarisation"
		   });
		addAnnotation
		  (cavityEClass,
		   source,
		   new String[] {
			   "documentation", "An optical resonator."
		   });
		addAnnotation
		  (getCavity_ModeVolume(),
		   source,
		   new String[] {
			   "documentation", "in um^3, lambda^3 or (lambda/n)^3"
		   });
		addAnnotation
		  (getCavity_RefractiveIndex(),
		   source,
		   new String[] {
			   "documentation", "index at the field\'s maximum"
		   });
		addAnnotation
		  (getCavity_Linewidth(),
		   source,
		   new String[] {
			   "documentation", "full width at half maximum"
		   });
		addAnnotation
		  (couplingEClass,
		   source,
		   new String[] {
			   "documentation", "Coupling of an emitter with a cavity."
		   });
		addAnnotation
		  (getCoupling_Strength(),
		   source,
		   new String[] {
			   "documentation", "hbar g"
		   });
		addAnnotation
		  (conditionEClass,
		   source,
		   new String[] {
			   "documentation", "Under what conditions something was measured."
		   });
		addAnnotation
		  (getCondition_Fluence(),
		   source,
		   new String[] {
			   "documentation", "energy of a pulse an area"
		   });
		addAnnotation
		  (getCondition_PulseWidth(),
		   source,
		   new String[] {
			   "documentation", "full width at half maximum"
		   });
		addAnnotation
		  (getCondition_Atmosphere(),
		   source,
		   new String[] {
			   "documentation", "for example air, nitrogen, vacuum"
		   });
		addAnnotation
		  (getCondition_PhotonOrder(),
		   source,
		   new String[] {
			   "documentation", "photons absorbed at once: 1, 2 or 3"
		   });
		addAnnotation
		  (instrumentEClass,
		   source,
		   new String[] {
			   "documentation", "An instrument of a set-up."
		   });
		addAnnotation
		  (lightPathEClass,
		   source,
		   new String[] {
			   "documentation", "One step of the way of the light."
		   });
		addAnnotation
		  (getLightPath_Element(),
		   source,
		   new String[] {
			   "documentation", "what the light passes, for example 50:50 beam splitter"
		   });
		addAnnotation
		  (getLightPath_Port(),
		   source,
		   new String[] {
			   "documentation", "input of the later instrument, for example channel 1"
		   });
		addAnnotation
		  (setupEClass,
		   source,
		   new String[] {
			   "documentation", "Instruments and how the light goes through them."
		   });
		addAnnotation
		  (dataFileEClass,
		   source,
		   new String[] {
			   "documentation", "A file beside the catalogue."
		   });
		addAnnotation
		  (getDataFile_Uri(),
		   source,
		   new String[] {
			   "documentation", "relative to the catalogue file, with slashes"
		   });
		addAnnotation
		  (getDataFile_Sha256(),
		   source,
		   new String[] {
			   "documentation", "hash of its bytes, hexadecimal, by which it is found again after a move"
		   });
		addAnnotation
		  (getDataFile_Bytes(),
		   source,
		   new String[] {
			   "documentation", "length in bytes"
		   });
		addAnnotation
		  (getDataFile_Format(),
		   source,
		   new String[] {
			   "documentation", "name of its format"
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "documentation", "One measurement on an emitter."
		   });
		addAnnotation
		  (getMeasurement_Technique(),
		   source,
		   new String[] {
			   "documentation", "for example hbt, lifetime, spectrum"
		   });
		addAnnotation
		  (getMeasurement_Time(),
		   source,
		   new String[] {
			   "documentation", "when it began"
		   });
		addAnnotation
		  (getMeasurement_Duration(),
		   source,
		   new String[] {
			   "documentation", "acquisition time"
		   });
		addAnnotation
		  (resultReferenceEClass,
		   source,
		   new String[] {
			   "documentation", "A result folder; its key quantities are kept here, the folder is the truth."
		   });
		addAnnotation
		  (getResultReference_Uri(),
		   source,
		   new String[] {
			   "documentation", "relative to the catalogue file, with slashes"
		   });
		addAnnotation
		  (getResultReference_Analysis(),
		   source,
		   new String[] {
			   "documentation", "identifier of the analysis"
		   });
		addAnnotation
		  (getResultReference_Made(),
		   source,
		   new String[] {
			   "documentation", "when it was computed"
		   });
		addAnnotation
		  (getResultReference_Sha256(),
		   source,
		   new String[] {
			   "documentation", "hash of the manifest when the quantities were read"
		   });
		addAnnotation
		  (calibrationEClass,
		   source,
		   new String[] {
			   "documentation", "A calibration of a set-up."
		   });
		addAnnotation
		  (getCalibration_Time(),
		   source,
		   new String[] {
			   "documentation", "when it was made"
		   });
		addAnnotation
		  (emitterClassEClass,
		   source,
		   new String[] {
			   "documentation", "A class of emitters, for example epitaxial quantum dots."
		   });
		addAnnotation
		  (literatureValueEClass,
		   source,
		   new String[] {
			   "documentation", "A published number with all that is said about it."
		   });
		addAnnotation
		  (getLiteratureValue_MaterialName(),
		   source,
		   new String[] {
			   "documentation", "material as the source calls it"
		   });
		addAnnotation
		  (getLiteratureValue_Place(),
		   source,
		   new String[] {
			   "documentation", "section, table, figure"
		   });
		addAnnotation
		  (getLiteratureValue_Contradicts(),
		   source,
		   new String[] {
			   "documentation", "values that say otherwise; all are kept"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.photonbench.org/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations() {
		String source = "http://www.photonbench.org/quantity";
		addAnnotation
		  (getIonFraction_Fraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getCrystalPhase_StableFrom(),
		   source,
		   new String[] {
			   "unit", "K",
			   "above", "0"
		   });
		addAnnotation
		  (getCrystalPhase_StableTo(),
		   source,
		   new String[] {
			   "unit", "K",
			   "above", "0"
		   });
		addAnnotation
		  (getCrystalPhase_LatticeConstants(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getPhaseTransition_Temperature(),
		   source,
		   new String[] {
			   "unit", "K",
			   "above", "0"
		   });
		addAnnotation
		  (getMaterial_BohrDiameter(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getMaterial_BandGap(),
		   source,
		   new String[] {
			   "unit", "eV",
			   "above", "0"
		   });
		addAnnotation
		  (getMaterial_RefractiveIndex(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getSizeDistribution_Mean(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getSizeDistribution_Spread(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "minimum", "0"
		   });
		addAnnotation
		  (getSizeDistribution_N(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getBohrRatio_Ratio(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getBohrRatio_BohrDiameter(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getLigand_BindingSites(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getMatrix_RefractiveIndex(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getSubstrate_Thickness(),
		   source,
		   new String[] {
			   "unit", "mm",
			   "above", "0"
		   });
		addAnnotation
		  (getSubstrate_RefractiveIndex(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getShell_Thickness(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getDopant_Fraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getSynthesis_Temperature(),
		   source,
		   new String[] {
			   "unit", "K",
			   "above", "0"
		   });
		addAnnotation
		  (getSynthesis_Duration(),
		   source,
		   new String[] {
			   "unit", "s",
			   "minimum", "0"
		   });
		addAnnotation
		  (getSample_Concentration(),
		   source,
		   new String[] {
			   "unit", "g/L",
			   "minimum", "0"
		   });
		addAnnotation
		  (getMapPosition_X(),
		   source,
		   new String[] {
			   "unit", "um"
		   });
		addAnnotation
		  (getMapPosition_Y(),
		   source,
		   new String[] {
			   "unit", "um"
		   });
		addAnnotation
		  (getMapPosition_Z(),
		   source,
		   new String[] {
			   "unit", "um"
		   });
		addAnnotation
		  (getEmitter_Size(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getExcitonComplex_BindingEnergy(),
		   source,
		   new String[] {
			   "unit", "meV"
		   });
		addAnnotation
		  (getExcitonComplex_Lifetime(),
		   source,
		   new String[] {
			   "unit", "ns",
			   "above", "0"
		   });
		addAnnotation
		  (getExcitonComplex_QuantumYield(),
		   source,
		   new String[] {
			   "unit", "1",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getTransition_Energy(),
		   source,
		   new String[] {
			   "unit", "eV|nm",
			   "above", "0"
		   });
		addAnnotation
		  (getTransition_Linewidth(),
		   source,
		   new String[] {
			   "unit", "meV|nm",
			   "minimum", "0"
		   });
		addAnnotation
		  (getTransition_Polarisation(),
		   source,
		   new String[] {
			   "unit", "deg"
		   });
		addAnnotation
		  (getCavity_QualityFactor(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getCavity_ModeVolume(),
		   source,
		   new String[] {
			   "unit", "um^3|lambda^3|(lambda/n)^3",
			   "above", "0"
		   });
		addAnnotation
		  (getCavity_RefractiveIndex(),
		   source,
		   new String[] {
			   "unit", "1",
			   "above", "0"
		   });
		addAnnotation
		  (getCavity_Resonance(),
		   source,
		   new String[] {
			   "unit", "nm|eV",
			   "above", "0"
		   });
		addAnnotation
		  (getCavity_Linewidth(),
		   source,
		   new String[] {
			   "unit", "nm|meV",
			   "above", "0"
		   });
		addAnnotation
		  (getCoupling_Strength(),
		   source,
		   new String[] {
			   "unit", "meV",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCoupling_PurcellFactor(),
		   source,
		   new String[] {
			   "unit", "1",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCoupling_Detuning(),
		   source,
		   new String[] {
			   "unit", "meV"
		   });
		addAnnotation
		  (getCondition_Temperature(),
		   source,
		   new String[] {
			   "unit", "K",
			   "above", "0"
		   });
		addAnnotation
		  (getCondition_MagneticField(),
		   source,
		   new String[] {
			   "unit", "T"
		   });
		addAnnotation
		  (getCondition_ExcitationWavelength(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
		addAnnotation
		  (getCondition_Power(),
		   source,
		   new String[] {
			   "unit", "uW",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCondition_PowerDensity(),
		   source,
		   new String[] {
			   "unit", "W/cm^2",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCondition_Fluence(),
		   source,
		   new String[] {
			   "unit", "uJ/cm^2",
			   "minimum", "0"
		   });
		addAnnotation
		  (getCondition_RepetitionRate(),
		   source,
		   new String[] {
			   "unit", "Hz",
			   "above", "0"
		   });
		addAnnotation
		  (getCondition_PulseWidth(),
		   source,
		   new String[] {
			   "unit", "ps",
			   "above", "0"
		   });
		addAnnotation
		  (getCondition_PhotonOrder(),
		   source,
		   new String[] {
			   "minimum", "1",
			   "maximum", "3"
		   });
		addAnnotation
		  (getLightPath_Transmission(),
		   source,
		   new String[] {
			   "unit", "1",
			   "minimum", "0",
			   "maximum", "1"
		   });
		addAnnotation
		  (getLightPath_Delay(),
		   source,
		   new String[] {
			   "unit", "ns"
		   });
		addAnnotation
		  (getDataFile_Bytes(),
		   source,
		   new String[] {
			   "minimum", "0"
		   });
		addAnnotation
		  (getMeasurement_Duration(),
		   source,
		   new String[] {
			   "unit", "s",
			   "minimum", "0"
		   });
		addAnnotation
		  (getLiteratureValue_Size(),
		   source,
		   new String[] {
			   "unit", "nm",
			   "above", "0"
		   });
	}

} //CataloguePackageImpl

/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.photonbench.model.catalogue.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CatalogueFactoryImpl extends EFactoryImpl implements CatalogueFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CatalogueFactory init() {
		try {
			CatalogueFactory theCatalogueFactory = (CatalogueFactory)EPackage.Registry.INSTANCE.getEFactory(CataloguePackage.eNS_URI);
			if (theCatalogueFactory != null) {
				return theCatalogueFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CatalogueFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CatalogueFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CataloguePackage.QUANTITY: return createQuantity();
			case CataloguePackage.CATALOGUE: return createCatalogue();
			case CataloguePackage.PROJECT: return createProject();
			case CataloguePackage.SOURCE: return createSource();
			case CataloguePackage.ION_FRACTION: return createIonFraction();
			case CataloguePackage.COMPOSITION: return createComposition();
			case CataloguePackage.CRYSTAL_PHASE: return createCrystalPhase();
			case CataloguePackage.PHASE_TRANSITION: return createPhaseTransition();
			case CataloguePackage.MATERIAL: return createMaterial();
			case CataloguePackage.SIZE_DISTRIBUTION: return createSizeDistribution();
			case CataloguePackage.BOHR_RATIO: return createBohrRatio();
			case CataloguePackage.ABBREVIATION: return createAbbreviation();
			case CataloguePackage.LIGAND: return createLigand();
			case CataloguePackage.MATRIX: return createMatrix();
			case CataloguePackage.SUBSTRATE: return createSubstrate();
			case CataloguePackage.SHELL: return createShell();
			case CataloguePackage.DOPANT: return createDopant();
			case CataloguePackage.SYNTHESIS: return createSynthesis();
			case CataloguePackage.BATCH: return createBatch();
			case CataloguePackage.SAMPLE: return createSample();
			case CataloguePackage.MAP_POSITION: return createMapPosition();
			case CataloguePackage.EMITTER: return createEmitter();
			case CataloguePackage.EXCITON_COMPLEX: return createExcitonComplex();
			case CataloguePackage.TRANSITION: return createTransition();
			case CataloguePackage.CAVITY: return createCavity();
			case CataloguePackage.COUPLING: return createCoupling();
			case CataloguePackage.CONDITION: return createCondition();
			case CataloguePackage.INSTRUMENT: return createInstrument();
			case CataloguePackage.LIGHT_PATH: return createLightPath();
			case CataloguePackage.SETUP: return createSetup();
			case CataloguePackage.DATA_FILE: return createDataFile();
			case CataloguePackage.MEASUREMENT: return createMeasurement();
			case CataloguePackage.RESULT_REFERENCE: return createResultReference();
			case CataloguePackage.CALIBRATION: return createCalibration();
			case CataloguePackage.EMITTER_CLASS: return createEmitterClass();
			case CataloguePackage.LITERATURE_VALUE: return createLiteratureValue();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CataloguePackage.UNCERTAINTY_KIND:
				return createUncertaintyKindFromString(eDataType, initialValue);
			case CataloguePackage.SHAPE:
				return createShapeFromString(eDataType, initialValue);
			case CataloguePackage.CRYSTAL_SYSTEM:
				return createCrystalSystemFromString(eDataType, initialValue);
			case CataloguePackage.LIGAND_CLASS:
				return createLigandClassFromString(eDataType, initialValue);
			case CataloguePackage.LATTICE_SITE:
				return createLatticeSiteFromString(eDataType, initialValue);
			case CataloguePackage.EMITTER_KIND:
				return createEmitterKindFromString(eDataType, initialValue);
			case CataloguePackage.EXCITON_COMPLEX_KIND:
				return createExcitonComplexKindFromString(eDataType, initialValue);
			case CataloguePackage.CAVITY_KIND:
				return createCavityKindFromString(eDataType, initialValue);
			case CataloguePackage.COUPLING_REGIME:
				return createCouplingRegimeFromString(eDataType, initialValue);
			case CataloguePackage.EXCITATION:
				return createExcitationFromString(eDataType, initialValue);
			case CataloguePackage.INSTRUMENT_KIND:
				return createInstrumentKindFromString(eDataType, initialValue);
			case CataloguePackage.CALIBRATION_KIND:
				return createCalibrationKindFromString(eDataType, initialValue);
			case CataloguePackage.FILE_ROLE:
				return createFileRoleFromString(eDataType, initialValue);
			case CataloguePackage.ZONED_TIME:
				return createZonedTimeFromString(eDataType, initialValue);
			case CataloguePackage.DATE:
				return createDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CataloguePackage.UNCERTAINTY_KIND:
				return convertUncertaintyKindToString(eDataType, instanceValue);
			case CataloguePackage.SHAPE:
				return convertShapeToString(eDataType, instanceValue);
			case CataloguePackage.CRYSTAL_SYSTEM:
				return convertCrystalSystemToString(eDataType, instanceValue);
			case CataloguePackage.LIGAND_CLASS:
				return convertLigandClassToString(eDataType, instanceValue);
			case CataloguePackage.LATTICE_SITE:
				return convertLatticeSiteToString(eDataType, instanceValue);
			case CataloguePackage.EMITTER_KIND:
				return convertEmitterKindToString(eDataType, instanceValue);
			case CataloguePackage.EXCITON_COMPLEX_KIND:
				return convertExcitonComplexKindToString(eDataType, instanceValue);
			case CataloguePackage.CAVITY_KIND:
				return convertCavityKindToString(eDataType, instanceValue);
			case CataloguePackage.COUPLING_REGIME:
				return convertCouplingRegimeToString(eDataType, instanceValue);
			case CataloguePackage.EXCITATION:
				return convertExcitationToString(eDataType, instanceValue);
			case CataloguePackage.INSTRUMENT_KIND:
				return convertInstrumentKindToString(eDataType, instanceValue);
			case CataloguePackage.CALIBRATION_KIND:
				return convertCalibrationKindToString(eDataType, instanceValue);
			case CataloguePackage.FILE_ROLE:
				return convertFileRoleToString(eDataType, instanceValue);
			case CataloguePackage.ZONED_TIME:
				return convertZonedTimeToString(eDataType, instanceValue);
			case CataloguePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity createQuantity() {
		QuantityImpl quantity = new QuantityImpl();
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catalogue createCatalogue() {
		CatalogueImpl catalogue = new CatalogueImpl();
		return catalogue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project createProject() {
		ProjectImpl project = new ProjectImpl();
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonFraction createIonFraction() {
		IonFractionImpl ionFraction = new IonFractionImpl();
		return ionFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Composition createComposition() {
		CompositionImpl composition = new CompositionImpl();
		return composition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrystalPhase createCrystalPhase() {
		CrystalPhaseImpl crystalPhase = new CrystalPhaseImpl();
		return crystalPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseTransition createPhaseTransition() {
		PhaseTransitionImpl phaseTransition = new PhaseTransitionImpl();
		return phaseTransition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SizeDistribution createSizeDistribution() {
		SizeDistributionImpl sizeDistribution = new SizeDistributionImpl();
		return sizeDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BohrRatio createBohrRatio() {
		BohrRatioImpl bohrRatio = new BohrRatioImpl();
		return bohrRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Abbreviation createAbbreviation() {
		AbbreviationImpl abbreviation = new AbbreviationImpl();
		return abbreviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ligand createLigand() {
		LigandImpl ligand = new LigandImpl();
		return ligand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Matrix createMatrix() {
		MatrixImpl matrix = new MatrixImpl();
		return matrix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Substrate createSubstrate() {
		SubstrateImpl substrate = new SubstrateImpl();
		return substrate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shell createShell() {
		ShellImpl shell = new ShellImpl();
		return shell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dopant createDopant() {
		DopantImpl dopant = new DopantImpl();
		return dopant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Synthesis createSynthesis() {
		SynthesisImpl synthesis = new SynthesisImpl();
		return synthesis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Batch createBatch() {
		BatchImpl batch = new BatchImpl();
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample createSample() {
		SampleImpl sample = new SampleImpl();
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapPosition createMapPosition() {
		MapPositionImpl mapPosition = new MapPositionImpl();
		return mapPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Emitter createEmitter() {
		EmitterImpl emitter = new EmitterImpl();
		return emitter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExcitonComplex createExcitonComplex() {
		ExcitonComplexImpl excitonComplex = new ExcitonComplexImpl();
		return excitonComplex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transition createTransition() {
		TransitionImpl transition = new TransitionImpl();
		return transition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cavity createCavity() {
		CavityImpl cavity = new CavityImpl();
		return cavity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coupling createCoupling() {
		CouplingImpl coupling = new CouplingImpl();
		return coupling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument createInstrument() {
		InstrumentImpl instrument = new InstrumentImpl();
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LightPath createLightPath() {
		LightPathImpl lightPath = new LightPathImpl();
		return lightPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Setup createSetup() {
		SetupImpl setup = new SetupImpl();
		return setup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataFile createDataFile() {
		DataFileImpl dataFile = new DataFileImpl();
		return dataFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResultReference createResultReference() {
		ResultReferenceImpl resultReference = new ResultReferenceImpl();
		return resultReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calibration createCalibration() {
		CalibrationImpl calibration = new CalibrationImpl();
		return calibration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmitterClass createEmitterClass() {
		EmitterClassImpl emitterClass = new EmitterClassImpl();
		return emitterClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiteratureValue createLiteratureValue() {
		LiteratureValueImpl literatureValue = new LiteratureValueImpl();
		return literatureValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UncertaintyKind createUncertaintyKindFromString(EDataType eDataType, String initialValue) {
		UncertaintyKind result = UncertaintyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUncertaintyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Shape createShapeFromString(EDataType eDataType, String initialValue) {
		Shape result = Shape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CrystalSystem createCrystalSystemFromString(EDataType eDataType, String initialValue) {
		CrystalSystem result = CrystalSystem.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCrystalSystemToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LigandClass createLigandClassFromString(EDataType eDataType, String initialValue) {
		LigandClass result = LigandClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLigandClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LatticeSite createLatticeSiteFromString(EDataType eDataType, String initialValue) {
		LatticeSite result = LatticeSite.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLatticeSiteToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmitterKind createEmitterKindFromString(EDataType eDataType, String initialValue) {
		EmitterKind result = EmitterKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmitterKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExcitonComplexKind createExcitonComplexKindFromString(EDataType eDataType, String initialValue) {
		ExcitonComplexKind result = ExcitonComplexKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExcitonComplexKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CavityKind createCavityKindFromString(EDataType eDataType, String initialValue) {
		CavityKind result = CavityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCavityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CouplingRegime createCouplingRegimeFromString(EDataType eDataType, String initialValue) {
		CouplingRegime result = CouplingRegime.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCouplingRegimeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Excitation createExcitationFromString(EDataType eDataType, String initialValue) {
		Excitation result = Excitation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExcitationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentKind createInstrumentKindFromString(EDataType eDataType, String initialValue) {
		InstrumentKind result = InstrumentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstrumentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CalibrationKind createCalibrationKindFromString(EDataType eDataType, String initialValue) {
		CalibrationKind result = CalibrationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCalibrationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FileRole createFileRoleFromString(EDataType eDataType, String initialValue) {
		FileRole result = FileRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFileRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZonedDateTime createZonedTime(final String it) {
		return it == null ? null : java.time.ZonedDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZonedDateTime createZonedTimeFromString(EDataType eDataType, String initialValue) {
		return createZonedTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZonedTime(final ZonedDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZonedTimeToString(EDataType eDataType, Object instanceValue) {
		return convertZonedTime((ZonedDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CataloguePackage getCataloguePackage() {
		return (CataloguePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CataloguePackage getPackage() {
		return CataloguePackage.eINSTANCE;
	}

} //CatalogueFactoryImpl

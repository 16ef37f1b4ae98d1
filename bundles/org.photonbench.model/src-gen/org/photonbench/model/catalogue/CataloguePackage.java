/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.photonbench.model.catalogue.CatalogueFactory
 * @model kind="package"
 * @generated
 */
public interface CataloguePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "catalogue";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.photonbench.org/catalogue";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "catalogue";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CataloguePackage eINSTANCE = org.photonbench.model.catalogue.impl.CataloguePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.EntityImpl <em>Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.EntityImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEntity()
	 * @generated
	 */
	int ENTITY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__TAGS = 3;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY__EXTENSIONS = 4;

	/**
	 * The number of structural features of the '<em>Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.MeasuredEntityImpl <em>Measured Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.MeasuredEntityImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMeasuredEntity()
	 * @generated
	 */
	int MEASURED_ENTITY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY__QUANTITIES = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Measured Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Measured Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURED_ENTITY_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.QuantityImpl <em>Quantity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.QuantityImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__ID = 0;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__GROUP = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__SIGMA = 4;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__LOW = 5;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__HIGH = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__KIND = 7;

	/**
	 * The feature id for the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__N = 8;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNIT = 9;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__CORRECTION = 10;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__METHOD = 11;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__MARKS = 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__PLACE = 14;

	/**
	 * The number of structural features of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CatalogueImpl <em>Catalogue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CatalogueImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCatalogue()
	 * @generated
	 */
	int CATALOGUE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__SCHEMA_VERSION = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Project</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__PROJECT = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__SOURCES = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ligands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__LIGANDS = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__MATERIALS = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Matrices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__MATRICES = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Substrates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__SUBSTRATES = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Batches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__BATCHES = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__SAMPLES = ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cavities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__CAVITIES = ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Setups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__SETUPS = ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Calibrations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__CALIBRATIONS = ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Literature</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__LITERATURE = ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Emitter Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE__EMITTER_CLASSES = ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Catalogue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.ProjectImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Laboratory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LABORATORY = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PEOPLE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STARTED = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SourceImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOI = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__YEAR = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.IonFractionImpl <em>Ion Fraction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.IonFractionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getIonFraction()
	 * @generated
	 */
	int ION_FRACTION = 6;

	/**
	 * The feature id for the '<em><b>Ion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_FRACTION__ION = 0;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_FRACTION__FRACTION = 1;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_FRACTION__CHARGE = 2;

	/**
	 * The number of structural features of the '<em>Ion Fraction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_FRACTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Ion Fraction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_FRACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CompositionImpl <em>Composition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CompositionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getComposition()
	 * @generated
	 */
	int COMPOSITION = 7;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION__FORMULA = 0;

	/**
	 * The feature id for the '<em><b>A</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION__A = 1;

	/**
	 * The feature id for the '<em><b>B</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION__B = 2;

	/**
	 * The feature id for the '<em><b>X</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION__X = 3;

	/**
	 * The number of structural features of the '<em>Composition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Composition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl <em>Crystal Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CrystalPhaseImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCrystalPhase()
	 * @generated
	 */
	int CRYSTAL_PHASE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__SYSTEM = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__SPACE_GROUP = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stable From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__STABLE_FROM = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stable To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__STABLE_TO = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lattice Constants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE__LATTICE_CONSTANTS = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Crystal Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Crystal Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRYSTAL_PHASE_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.PhaseTransitionImpl <em>Phase Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.PhaseTransitionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getPhaseTransition()
	 * @generated
	 */
	int PHASE_TRANSITION = 9;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION__TO = 1;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION__TEMPERATURE = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Phase Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Phase Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_TRANSITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.MaterialImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Composition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__COMPOSITION = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__PHASES = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__TRANSITIONS = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bohr Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__BOHR_DIAMETER = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Band Gap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__BAND_GAP = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__REFRACTIVE_INDEX = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl <em>Size Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SizeDistributionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSizeDistribution()
	 * @generated
	 */
	int SIZE_DISTRIBUTION = 11;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__MEAN = 0;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__SPREAD = 1;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__DIMENSION = 2;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__SHAPE = 3;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__METHOD = 4;

	/**
	 * The feature id for the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__N = 5;

	/**
	 * The feature id for the '<em><b>Bin Edges</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__BIN_EDGES = 6;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION__COUNTS = 7;

	/**
	 * The number of structural features of the '<em>Size Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Size Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIZE_DISTRIBUTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.BohrRatioImpl <em>Bohr Ratio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.BohrRatioImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getBohrRatio()
	 * @generated
	 */
	int BOHR_RATIO = 12;

	/**
	 * The feature id for the '<em><b>Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOHR_RATIO__RATIO = 0;

	/**
	 * The feature id for the '<em><b>Bohr Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOHR_RATIO__BOHR_DIAMETER = 1;

	/**
	 * The number of structural features of the '<em>Bohr Ratio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOHR_RATIO_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Bohr Ratio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOHR_RATIO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.AbbreviationImpl <em>Abbreviation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.AbbreviationImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getAbbreviation()
	 * @generated
	 */
	int ABBREVIATION = 13;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABBREVIATION__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABBREVIATION__SOURCE = 1;

	/**
	 * The number of structural features of the '<em>Abbreviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABBREVIATION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Abbreviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABBREVIATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.LigandImpl <em>Ligand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.LigandImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLigand()
	 * @generated
	 */
	int LIGAND = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Abbreviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__ABBREVIATIONS = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ligand Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__LIGAND_CLASS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__FORMULA = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Binding Sites</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__BINDING_SITES = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__CHARGE = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND__SOURCE = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Ligand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Ligand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGAND_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.MatrixImpl <em>Matrix</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.MatrixImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMatrix()
	 * @generated
	 */
	int MATRIX = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__FORMULA = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX__REFRACTIVE_INDEX = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Matrix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Matrix</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SubstrateImpl <em>Substrate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SubstrateImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSubstrate()
	 * @generated
	 */
	int SUBSTRATE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__FORMULA = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__THICKNESS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE__REFRACTIVE_INDEX = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Substrate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Substrate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBSTRATE_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.ShellImpl <em>Shell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.ShellImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getShell()
	 * @generated
	 */
	int SHELL = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__FORMULA = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL__THICKNESS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Shell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Shell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELL_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.DopantImpl <em>Dopant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.DopantImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDopant()
	 * @generated
	 */
	int DOPANT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__FORMULA = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__SITE = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT__FRACTION = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Dopant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Dopant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOPANT_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SynthesisImpl <em>Synthesis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SynthesisImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSynthesis()
	 * @generated
	 */
	int SYNTHESIS = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__METHOD = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__DATE = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__DONE_BY = ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__PROTOCOL = ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__TEMPERATURE = ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__DURATION = ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS__FILES = ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Synthesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Synthesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYNTHESIS_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.BatchImpl <em>Batch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.BatchImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getBatch()
	 * @generated
	 */
	int BATCH = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Composition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__COMPOSITION = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__MATERIAL = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__PHASE = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__SIZE = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bohr Ratio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__BOHR_RATIO = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ligands</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__LIGANDS = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Shells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__SHELLS = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dopants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__DOPANTS = MEASURED_ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Synthesis</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__SYNTHESIS = MEASURED_ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH__SOURCE = MEASURED_ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Batch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATCH_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SampleImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__BATCH = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ligands</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__LIGANDS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Matrix</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__MATRIX = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Substrate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__SUBSTRATE = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__MADE = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Concentration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__CONCENTRATION = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Emitters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__EMITTERS = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.MapPositionImpl <em>Map Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.MapPositionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMapPosition()
	 * @generated
	 */
	int MAP_POSITION = 22;

	/**
	 * The feature id for the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION__Y = 1;

	/**
	 * The feature id for the '<em><b>Z</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION__Z = 2;

	/**
	 * The feature id for the '<em><b>Map</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION__MAP = 3;

	/**
	 * The number of structural features of the '<em>Map Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Map Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_POSITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.EmitterImpl <em>Emitter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.EmitterImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitter()
	 * @generated
	 */
	int EMITTER = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__KIND = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__POSITION = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__SIZE = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Complexes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__COMPLEXES = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Couplings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__COUPLINGS = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER__MEASUREMENTS = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Emitter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Emitter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl <em>Exciton Complex</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.ExcitonComplexImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitonComplex()
	 * @generated
	 */
	int EXCITON_COMPLEX = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__KIND = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Binding Energy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__BINDING_ENERGY = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lifetime</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__LIFETIME = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quantum Yield</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__QUANTUM_YIELD = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX__TRANSITIONS = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Exciton Complex</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Exciton Complex</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCITON_COMPLEX_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.TransitionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Final State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__FINAL_STATE = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Energy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ENERGY = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Linewidth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__LINEWIDTH = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Polarisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__POLARISATION = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CavityImpl <em>Cavity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CavityImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCavity()
	 * @generated
	 */
	int CAVITY = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__KIND = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quality Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__QUALITY_FACTOR = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mode Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__MODE_VOLUME = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Refractive Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__REFRACTIVE_INDEX = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Resonance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__RESONANCE = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Linewidth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__LINEWIDTH = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY__SOURCE = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cavity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Cavity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAVITY_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CouplingImpl <em>Coupling</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CouplingImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCoupling()
	 * @generated
	 */
	int COUPLING = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Cavity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__CAVITY = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__STRENGTH = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purcell Factor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__PURCELL_FACTOR = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Detuning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__DETUNING = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Regime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING__REGIME = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Coupling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Coupling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUPLING_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.ConditionImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 28;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__TEMPERATURE = 0;

	/**
	 * The feature id for the '<em><b>Magnetic Field</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MAGNETIC_FIELD = 1;

	/**
	 * The feature id for the '<em><b>Excitation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EXCITATION = 2;

	/**
	 * The feature id for the '<em><b>Excitation Wavelength</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EXCITATION_WAVELENGTH = 3;

	/**
	 * The feature id for the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__POWER = 4;

	/**
	 * The feature id for the '<em><b>Power Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__POWER_DENSITY = 5;

	/**
	 * The feature id for the '<em><b>Fluence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__FLUENCE = 6;

	/**
	 * The feature id for the '<em><b>Repetition Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__REPETITION_RATE = 7;

	/**
	 * The feature id for the '<em><b>Pulse Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PULSE_WIDTH = 8;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ATMOSPHERE = 9;

	/**
	 * The feature id for the '<em><b>Photon Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__PHOTON_ORDER = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__NOTE = 11;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.InstrumentImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__KIND = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VENDOR = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MODEL = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SERIAL_NUMBER = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.LightPathImpl <em>Light Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.LightPathImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLightPath()
	 * @generated
	 */
	int LIGHT_PATH = 30;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__TO = 1;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Transmission</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__TRANSMISSION = 3;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__DELAY = 4;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH__PORT = 5;

	/**
	 * The number of structural features of the '<em>Light Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Light Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_PATH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.SetupImpl <em>Setup</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.SetupImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSetup()
	 * @generated
	 */
	int SETUP = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__INSTRUMENTS = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Light Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__LIGHT_PATHS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__VALID_FROM = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP__VALID_TO = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Setup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Setup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETUP_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.DataFileImpl <em>Data File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.DataFileImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDataFile()
	 * @generated
	 */
	int DATA_FILE = 32;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE__URI = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE__SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE__BYTES = 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE__FORMAT = 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE__ROLE = 4;

	/**
	 * The number of structural features of the '<em>Data File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Data File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.MeasurementImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TECHNIQUE = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__FILES = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Setup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SETUP = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CONDITION = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TIME = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DURATION = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__OPERATOR = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Calibrations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CALIBRATIONS = MEASURED_ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__RESULTS = MEASURED_ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl <em>Result Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.ResultReferenceImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getResultReference()
	 * @generated
	 */
	int RESULT_REFERENCE = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__URI = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__ANALYSIS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Analysis Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__ANALYSIS_VERSION = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__MADE = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE__SHA256 = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Result Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Result Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESULT_REFERENCE_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.CalibrationImpl <em>Calibration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.CalibrationImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCalibration()
	 * @generated
	 */
	int CALIBRATION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__KIND = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Setup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__SETUP = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__FILES = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__TIME = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION__VALID_TO = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Calibration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALIBRATION_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.EmitterClassImpl <em>Emitter Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.EmitterClassImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitterClass()
	 * @generated
	 */
	int EMITTER_CLASS = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__ID = ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__NAME = ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__NOTE = ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__TAGS = ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__EXTENSIONS = ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Abbreviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS__ABBREVIATION = ENTITY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Emitter Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS_FEATURE_COUNT = ENTITY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Emitter Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMITTER_CLASS_OPERATION_COUNT = ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl <em>Literature Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.impl.LiteratureValueImpl
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLiteratureValue()
	 * @generated
	 */
	int LITERATURE_VALUE = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__ID = MEASURED_ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__NAME = MEASURED_ENTITY__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__NOTE = MEASURED_ENTITY__NOTE;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__TAGS = MEASURED_ENTITY__TAGS;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__EXTENSIONS = MEASURED_ENTITY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quantities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__QUANTITIES = MEASURED_ENTITY__QUANTITIES;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__QUANTITY = MEASURED_ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Emitter Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__EMITTER_CLASS = MEASURED_ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Material Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__MATERIAL_NAME = MEASURED_ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Material</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__MATERIAL = MEASURED_ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__SIZE = MEASURED_ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__CONDITION = MEASURED_ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__SOURCE = MEASURED_ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__PLACE = MEASURED_ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contradicts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE__CONTRADICTS = MEASURED_ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Literature Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE_FEATURE_COUNT = MEASURED_ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Literature Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LITERATURE_VALUE_OPERATION_COUNT = MEASURED_ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.UncertaintyKind <em>Uncertainty Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.UncertaintyKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getUncertaintyKind()
	 * @generated
	 */
	int UNCERTAINTY_KIND = 38;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.Shape <em>Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.Shape
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getShape()
	 * @generated
	 */
	int SHAPE = 39;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.CrystalSystem <em>Crystal System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.CrystalSystem
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCrystalSystem()
	 * @generated
	 */
	int CRYSTAL_SYSTEM = 40;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.LigandClass <em>Ligand Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.LigandClass
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLigandClass()
	 * @generated
	 */
	int LIGAND_CLASS = 41;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.LatticeSite <em>Lattice Site</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.LatticeSite
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLatticeSite()
	 * @generated
	 */
	int LATTICE_SITE = 42;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.EmitterKind <em>Emitter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.EmitterKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitterKind()
	 * @generated
	 */
	int EMITTER_KIND = 43;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.ExcitonComplexKind <em>Exciton Complex Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.ExcitonComplexKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitonComplexKind()
	 * @generated
	 */
	int EXCITON_COMPLEX_KIND = 44;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.CavityKind <em>Cavity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.CavityKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCavityKind()
	 * @generated
	 */
	int CAVITY_KIND = 45;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.CouplingRegime <em>Coupling Regime</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.CouplingRegime
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCouplingRegime()
	 * @generated
	 */
	int COUPLING_REGIME = 46;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.Excitation <em>Excitation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.Excitation
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitation()
	 * @generated
	 */
	int EXCITATION = 47;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.InstrumentKind <em>Instrument Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.InstrumentKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getInstrumentKind()
	 * @generated
	 */
	int INSTRUMENT_KIND = 48;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.CalibrationKind <em>Calibration Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.CalibrationKind
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCalibrationKind()
	 * @generated
	 */
	int CALIBRATION_KIND = 49;

	/**
	 * The meta object id for the '{@link org.photonbench.model.catalogue.FileRole <em>File Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.photonbench.model.catalogue.FileRole
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getFileRole()
	 * @generated
	 */
	int FILE_ROLE = 50;

	/**
	 * The meta object id for the '<em>Zoned Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.ZonedDateTime
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getZonedTime()
	 * @generated
	 */
	int ZONED_TIME = 51;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 52;


	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Entity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity</em>'.
	 * @see org.photonbench.model.catalogue.Entity
	 * @generated
	 */
	EClass getEntity();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Entity#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.photonbench.model.catalogue.Entity#getId()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Entity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.photonbench.model.catalogue.Entity#getName()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Entity#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.photonbench.model.catalogue.Entity#getNote()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.photonbench.model.catalogue.Entity#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.photonbench.model.catalogue.Entity#getTags()
	 * @see #getEntity()
	 * @generated
	 */
	EAttribute getEntity_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Entity#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extensions</em>'.
	 * @see org.photonbench.model.catalogue.Entity#getExtensions()
	 * @see #getEntity()
	 * @generated
	 */
	EReference getEntity_Extensions();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.MeasuredEntity <em>Measured Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measured Entity</em>'.
	 * @see org.photonbench.model.catalogue.MeasuredEntity
	 * @generated
	 */
	EClass getMeasuredEntity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.MeasuredEntity#getQuantities <em>Quantities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quantities</em>'.
	 * @see org.photonbench.model.catalogue.MeasuredEntity#getQuantities()
	 * @see #getMeasuredEntity()
	 * @generated
	 */
	EReference getMeasuredEntity_Quantities();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity</em>'.
	 * @see org.photonbench.model.catalogue.Quantity
	 * @generated
	 */
	EClass getQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getId()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getGroup()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getLabel()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getValue()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getSigma <em>Sigma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getSigma()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Sigma();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getLow()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getHigh()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_High();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getKind()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getN <em>N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>N</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getN()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_N();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getUnit()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getCorrection <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getCorrection()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Correction();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getMethod()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Method();

	/**
	 * Returns the meta object for the attribute list '{@link org.photonbench.model.catalogue.Quantity#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Marks</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getMarks()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Marks();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Quantity#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getSource()
	 * @see #getQuantity()
	 * @generated
	 */
	EReference getQuantity_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Quantity#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.photonbench.model.catalogue.Quantity#getPlace()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Place();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Catalogue <em>Catalogue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalogue</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue
	 * @generated
	 */
	EClass getCatalogue();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Catalogue#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getSchemaVersion()
	 * @see #getCatalogue()
	 * @generated
	 */
	EAttribute getCatalogue_SchemaVersion();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Catalogue#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Project</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getProject()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Project();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getSources()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getLigands <em>Ligands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ligands</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getLigands()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Ligands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getMaterials()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getMatrices <em>Matrices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Matrices</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getMatrices()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Matrices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getSubstrates <em>Substrates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Substrates</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getSubstrates()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Substrates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getBatches <em>Batches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Batches</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getBatches()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Batches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getSamples()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Samples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getCavities <em>Cavities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cavities</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getCavities()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Cavities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getSetups <em>Setups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Setups</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getSetups()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Setups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getCalibrations <em>Calibrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calibrations</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getCalibrations()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Calibrations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getLiterature <em>Literature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Literature</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getLiterature()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_Literature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Catalogue#getEmitterClasses <em>Emitter Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Emitter Classes</em>'.
	 * @see org.photonbench.model.catalogue.Catalogue#getEmitterClasses()
	 * @see #getCatalogue()
	 * @generated
	 */
	EReference getCatalogue_EmitterClasses();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.photonbench.model.catalogue.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Project#getLaboratory <em>Laboratory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Laboratory</em>'.
	 * @see org.photonbench.model.catalogue.Project#getLaboratory()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Laboratory();

	/**
	 * Returns the meta object for the attribute list '{@link org.photonbench.model.catalogue.Project#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>People</em>'.
	 * @see org.photonbench.model.catalogue.Project#getPeople()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_People();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Project#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see org.photonbench.model.catalogue.Project#getStarted()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Started();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Source#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.photonbench.model.catalogue.Source#getCitation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Source#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.photonbench.model.catalogue.Source#getDoi()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Source#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.photonbench.model.catalogue.Source#getYear()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Year();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.IonFraction <em>Ion Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ion Fraction</em>'.
	 * @see org.photonbench.model.catalogue.IonFraction
	 * @generated
	 */
	EClass getIonFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.IonFraction#getIon <em>Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ion</em>'.
	 * @see org.photonbench.model.catalogue.IonFraction#getIon()
	 * @see #getIonFraction()
	 * @generated
	 */
	EAttribute getIonFraction_Ion();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.IonFraction#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.photonbench.model.catalogue.IonFraction#getFraction()
	 * @see #getIonFraction()
	 * @generated
	 */
	EAttribute getIonFraction_Fraction();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.IonFraction#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge</em>'.
	 * @see org.photonbench.model.catalogue.IonFraction#getCharge()
	 * @see #getIonFraction()
	 * @generated
	 */
	EAttribute getIonFraction_Charge();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Composition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composition</em>'.
	 * @see org.photonbench.model.catalogue.Composition
	 * @generated
	 */
	EClass getComposition();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Composition#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Composition#getFormula()
	 * @see #getComposition()
	 * @generated
	 */
	EAttribute getComposition_Formula();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Composition#getA <em>A</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>A</em>'.
	 * @see org.photonbench.model.catalogue.Composition#getA()
	 * @see #getComposition()
	 * @generated
	 */
	EReference getComposition_A();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Composition#getB <em>B</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>B</em>'.
	 * @see org.photonbench.model.catalogue.Composition#getB()
	 * @see #getComposition()
	 * @generated
	 */
	EReference getComposition_B();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Composition#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>X</em>'.
	 * @see org.photonbench.model.catalogue.Composition#getX()
	 * @see #getComposition()
	 * @generated
	 */
	EReference getComposition_X();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.CrystalPhase <em>Crystal Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crystal Phase</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase
	 * @generated
	 */
	EClass getCrystalPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.CrystalPhase#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase#getSystem()
	 * @see #getCrystalPhase()
	 * @generated
	 */
	EAttribute getCrystalPhase_System();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.CrystalPhase#getSpaceGroup <em>Space Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Space Group</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase#getSpaceGroup()
	 * @see #getCrystalPhase()
	 * @generated
	 */
	EAttribute getCrystalPhase_SpaceGroup();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.CrystalPhase#getStableFrom <em>Stable From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Stable From</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase#getStableFrom()
	 * @see #getCrystalPhase()
	 * @generated
	 */
	EReference getCrystalPhase_StableFrom();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.CrystalPhase#getStableTo <em>Stable To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Stable To</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase#getStableTo()
	 * @see #getCrystalPhase()
	 * @generated
	 */
	EReference getCrystalPhase_StableTo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.CrystalPhase#getLatticeConstants <em>Lattice Constants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lattice Constants</em>'.
	 * @see org.photonbench.model.catalogue.CrystalPhase#getLatticeConstants()
	 * @see #getCrystalPhase()
	 * @generated
	 */
	EReference getCrystalPhase_LatticeConstants();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.PhaseTransition <em>Phase Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Transition</em>'.
	 * @see org.photonbench.model.catalogue.PhaseTransition
	 * @generated
	 */
	EClass getPhaseTransition();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.PhaseTransition#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.photonbench.model.catalogue.PhaseTransition#getFrom()
	 * @see #getPhaseTransition()
	 * @generated
	 */
	EReference getPhaseTransition_From();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.PhaseTransition#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.photonbench.model.catalogue.PhaseTransition#getTo()
	 * @see #getPhaseTransition()
	 * @generated
	 */
	EReference getPhaseTransition_To();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.PhaseTransition#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Temperature</em>'.
	 * @see org.photonbench.model.catalogue.PhaseTransition#getTemperature()
	 * @see #getPhaseTransition()
	 * @generated
	 */
	EReference getPhaseTransition_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.PhaseTransition#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.photonbench.model.catalogue.PhaseTransition#getNote()
	 * @see #getPhaseTransition()
	 * @generated
	 */
	EAttribute getPhaseTransition_Note();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.photonbench.model.catalogue.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Material#getComposition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Composition</em>'.
	 * @see org.photonbench.model.catalogue.Material#getComposition()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_Composition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Material#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.photonbench.model.catalogue.Material#getPhases()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Material#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.photonbench.model.catalogue.Material#getTransitions()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_Transitions();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Material#getBohrDiameter <em>Bohr Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bohr Diameter</em>'.
	 * @see org.photonbench.model.catalogue.Material#getBohrDiameter()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_BohrDiameter();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Material#getBandGap <em>Band Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Band Gap</em>'.
	 * @see org.photonbench.model.catalogue.Material#getBandGap()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_BandGap();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Material#getRefractiveIndex <em>Refractive Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Refractive Index</em>'.
	 * @see org.photonbench.model.catalogue.Material#getRefractiveIndex()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_RefractiveIndex();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.SizeDistribution <em>Size Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Size Distribution</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution
	 * @generated
	 */
	EClass getSizeDistribution();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.SizeDistribution#getMean <em>Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mean</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getMean()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EReference getSizeDistribution_Mean();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.SizeDistribution#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Spread</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getSpread()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EReference getSizeDistribution_Spread();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.SizeDistribution#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getDimension()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.SizeDistribution#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getShape()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_Shape();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.SizeDistribution#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getMethod()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.SizeDistribution#getN <em>N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>N</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getN()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_N();

	/**
	 * Returns the meta object for the attribute list '{@link org.photonbench.model.catalogue.SizeDistribution#getBinEdges <em>Bin Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bin Edges</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getBinEdges()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_BinEdges();

	/**
	 * Returns the meta object for the attribute list '{@link org.photonbench.model.catalogue.SizeDistribution#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Counts</em>'.
	 * @see org.photonbench.model.catalogue.SizeDistribution#getCounts()
	 * @see #getSizeDistribution()
	 * @generated
	 */
	EAttribute getSizeDistribution_Counts();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.BohrRatio <em>Bohr Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bohr Ratio</em>'.
	 * @see org.photonbench.model.catalogue.BohrRatio
	 * @generated
	 */
	EClass getBohrRatio();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.BohrRatio#getRatio <em>Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ratio</em>'.
	 * @see org.photonbench.model.catalogue.BohrRatio#getRatio()
	 * @see #getBohrRatio()
	 * @generated
	 */
	EReference getBohrRatio_Ratio();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.BohrRatio#getBohrDiameter <em>Bohr Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bohr Diameter</em>'.
	 * @see org.photonbench.model.catalogue.BohrRatio#getBohrDiameter()
	 * @see #getBohrRatio()
	 * @generated
	 */
	EReference getBohrRatio_BohrDiameter();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Abbreviation <em>Abbreviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Abbreviation</em>'.
	 * @see org.photonbench.model.catalogue.Abbreviation
	 * @generated
	 */
	EClass getAbbreviation();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Abbreviation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.photonbench.model.catalogue.Abbreviation#getText()
	 * @see #getAbbreviation()
	 * @generated
	 */
	EAttribute getAbbreviation_Text();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Abbreviation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Abbreviation#getSource()
	 * @see #getAbbreviation()
	 * @generated
	 */
	EReference getAbbreviation_Source();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Ligand <em>Ligand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ligand</em>'.
	 * @see org.photonbench.model.catalogue.Ligand
	 * @generated
	 */
	EClass getLigand();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Ligand#getAbbreviations <em>Abbreviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Abbreviations</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getAbbreviations()
	 * @see #getLigand()
	 * @generated
	 */
	EReference getLigand_Abbreviations();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Ligand#getLigandClass <em>Ligand Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ligand Class</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getLigandClass()
	 * @see #getLigand()
	 * @generated
	 */
	EAttribute getLigand_LigandClass();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Ligand#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getFormula()
	 * @see #getLigand()
	 * @generated
	 */
	EAttribute getLigand_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Ligand#getBindingSites <em>Binding Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Binding Sites</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getBindingSites()
	 * @see #getLigand()
	 * @generated
	 */
	EAttribute getLigand_BindingSites();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Ligand#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getCharge()
	 * @see #getLigand()
	 * @generated
	 */
	EAttribute getLigand_Charge();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Ligand#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Ligand#getSource()
	 * @see #getLigand()
	 * @generated
	 */
	EReference getLigand_Source();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Matrix <em>Matrix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix</em>'.
	 * @see org.photonbench.model.catalogue.Matrix
	 * @generated
	 */
	EClass getMatrix();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Matrix#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Matrix#getFormula()
	 * @see #getMatrix()
	 * @generated
	 */
	EAttribute getMatrix_Formula();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Matrix#getRefractiveIndex <em>Refractive Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Refractive Index</em>'.
	 * @see org.photonbench.model.catalogue.Matrix#getRefractiveIndex()
	 * @see #getMatrix()
	 * @generated
	 */
	EReference getMatrix_RefractiveIndex();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Substrate <em>Substrate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Substrate</em>'.
	 * @see org.photonbench.model.catalogue.Substrate
	 * @generated
	 */
	EClass getSubstrate();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Substrate#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Substrate#getFormula()
	 * @see #getSubstrate()
	 * @generated
	 */
	EAttribute getSubstrate_Formula();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Substrate#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Thickness</em>'.
	 * @see org.photonbench.model.catalogue.Substrate#getThickness()
	 * @see #getSubstrate()
	 * @generated
	 */
	EReference getSubstrate_Thickness();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Substrate#getRefractiveIndex <em>Refractive Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Refractive Index</em>'.
	 * @see org.photonbench.model.catalogue.Substrate#getRefractiveIndex()
	 * @see #getSubstrate()
	 * @generated
	 */
	EReference getSubstrate_RefractiveIndex();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Shell <em>Shell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shell</em>'.
	 * @see org.photonbench.model.catalogue.Shell
	 * @generated
	 */
	EClass getShell();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Shell#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Shell#getFormula()
	 * @see #getShell()
	 * @generated
	 */
	EAttribute getShell_Formula();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Shell#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Thickness</em>'.
	 * @see org.photonbench.model.catalogue.Shell#getThickness()
	 * @see #getShell()
	 * @generated
	 */
	EReference getShell_Thickness();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Dopant <em>Dopant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dopant</em>'.
	 * @see org.photonbench.model.catalogue.Dopant
	 * @generated
	 */
	EClass getDopant();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Dopant#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.photonbench.model.catalogue.Dopant#getFormula()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Dopant#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see org.photonbench.model.catalogue.Dopant#getSite()
	 * @see #getDopant()
	 * @generated
	 */
	EAttribute getDopant_Site();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Dopant#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fraction</em>'.
	 * @see org.photonbench.model.catalogue.Dopant#getFraction()
	 * @see #getDopant()
	 * @generated
	 */
	EReference getDopant_Fraction();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Synthesis <em>Synthesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Synthesis</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis
	 * @generated
	 */
	EClass getSynthesis();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Synthesis#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getMethod()
	 * @see #getSynthesis()
	 * @generated
	 */
	EAttribute getSynthesis_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Synthesis#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getDate()
	 * @see #getSynthesis()
	 * @generated
	 */
	EAttribute getSynthesis_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Synthesis#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done By</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getDoneBy()
	 * @see #getSynthesis()
	 * @generated
	 */
	EAttribute getSynthesis_DoneBy();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Synthesis#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getProtocol()
	 * @see #getSynthesis()
	 * @generated
	 */
	EAttribute getSynthesis_Protocol();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Synthesis#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Temperature</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getTemperature()
	 * @see #getSynthesis()
	 * @generated
	 */
	EReference getSynthesis_Temperature();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Synthesis#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getDuration()
	 * @see #getSynthesis()
	 * @generated
	 */
	EReference getSynthesis_Duration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Synthesis#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.photonbench.model.catalogue.Synthesis#getFiles()
	 * @see #getSynthesis()
	 * @generated
	 */
	EReference getSynthesis_Files();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Batch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Batch</em>'.
	 * @see org.photonbench.model.catalogue.Batch
	 * @generated
	 */
	EClass getBatch();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Batch#getComposition <em>Composition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Composition</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getComposition()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Composition();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Batch#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Material</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getMaterial()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Material();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Batch#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getPhase()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Phase();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Batch#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Size</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getSize()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Size();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Batch#getBohrRatio <em>Bohr Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bohr Ratio</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getBohrRatio()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_BohrRatio();

	/**
	 * Returns the meta object for the reference list '{@link org.photonbench.model.catalogue.Batch#getLigands <em>Ligands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ligands</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getLigands()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Ligands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Batch#getShells <em>Shells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shells</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getShells()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Shells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Batch#getDopants <em>Dopants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dopants</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getDopants()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Dopants();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Batch#getSynthesis <em>Synthesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Synthesis</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getSynthesis()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Synthesis();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Batch#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Batch#getSource()
	 * @see #getBatch()
	 * @generated
	 */
	EReference getBatch_Source();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.photonbench.model.catalogue.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Sample#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Batch</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getBatch()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Batch();

	/**
	 * Returns the meta object for the reference list '{@link org.photonbench.model.catalogue.Sample#getLigands <em>Ligands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ligands</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getLigands()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Ligands();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Sample#getMatrix <em>Matrix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Matrix</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getMatrix()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Matrix();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Sample#getSubstrate <em>Substrate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Substrate</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getSubstrate()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Substrate();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Sample#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getMade()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Made();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Sample#getConcentration <em>Concentration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Concentration</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getConcentration()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Concentration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Sample#getEmitters <em>Emitters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Emitters</em>'.
	 * @see org.photonbench.model.catalogue.Sample#getEmitters()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Emitters();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.MapPosition <em>Map Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Position</em>'.
	 * @see org.photonbench.model.catalogue.MapPosition
	 * @generated
	 */
	EClass getMapPosition();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.MapPosition#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>X</em>'.
	 * @see org.photonbench.model.catalogue.MapPosition#getX()
	 * @see #getMapPosition()
	 * @generated
	 */
	EReference getMapPosition_X();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.MapPosition#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Y</em>'.
	 * @see org.photonbench.model.catalogue.MapPosition#getY()
	 * @see #getMapPosition()
	 * @generated
	 */
	EReference getMapPosition_Y();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.MapPosition#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Z</em>'.
	 * @see org.photonbench.model.catalogue.MapPosition#getZ()
	 * @see #getMapPosition()
	 * @generated
	 */
	EReference getMapPosition_Z();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.MapPosition#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Map</em>'.
	 * @see org.photonbench.model.catalogue.MapPosition#getMap()
	 * @see #getMapPosition()
	 * @generated
	 */
	EReference getMapPosition_Map();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Emitter <em>Emitter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emitter</em>'.
	 * @see org.photonbench.model.catalogue.Emitter
	 * @generated
	 */
	EClass getEmitter();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Emitter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getKind()
	 * @see #getEmitter()
	 * @generated
	 */
	EAttribute getEmitter_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Emitter#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getPosition()
	 * @see #getEmitter()
	 * @generated
	 */
	EReference getEmitter_Position();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Emitter#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Size</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getSize()
	 * @see #getEmitter()
	 * @generated
	 */
	EReference getEmitter_Size();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Emitter#getComplexes <em>Complexes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Complexes</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getComplexes()
	 * @see #getEmitter()
	 * @generated
	 */
	EReference getEmitter_Complexes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Emitter#getCouplings <em>Couplings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Couplings</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getCouplings()
	 * @see #getEmitter()
	 * @generated
	 */
	EReference getEmitter_Couplings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Emitter#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.photonbench.model.catalogue.Emitter#getMeasurements()
	 * @see #getEmitter()
	 * @generated
	 */
	EReference getEmitter_Measurements();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.ExcitonComplex <em>Exciton Complex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exciton Complex</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex
	 * @generated
	 */
	EClass getExcitonComplex();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ExcitonComplex#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex#getKind()
	 * @see #getExcitonComplex()
	 * @generated
	 */
	EAttribute getExcitonComplex_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.ExcitonComplex#getBindingEnergy <em>Binding Energy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Binding Energy</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex#getBindingEnergy()
	 * @see #getExcitonComplex()
	 * @generated
	 */
	EReference getExcitonComplex_BindingEnergy();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.ExcitonComplex#getLifetime <em>Lifetime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lifetime</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex#getLifetime()
	 * @see #getExcitonComplex()
	 * @generated
	 */
	EReference getExcitonComplex_Lifetime();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.ExcitonComplex#getQuantumYield <em>Quantum Yield</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quantum Yield</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex#getQuantumYield()
	 * @see #getExcitonComplex()
	 * @generated
	 */
	EReference getExcitonComplex_QuantumYield();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.ExcitonComplex#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplex#getTransitions()
	 * @see #getExcitonComplex()
	 * @generated
	 */
	EReference getExcitonComplex_Transitions();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.photonbench.model.catalogue.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Transition#getFinalState <em>Final State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Final State</em>'.
	 * @see org.photonbench.model.catalogue.Transition#getFinalState()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_FinalState();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Transition#getEnergy <em>Energy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Energy</em>'.
	 * @see org.photonbench.model.catalogue.Transition#getEnergy()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Energy();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Transition#getLinewidth <em>Linewidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Linewidth</em>'.
	 * @see org.photonbench.model.catalogue.Transition#getLinewidth()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Linewidth();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Transition#getPolarisation <em>Polarisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Polarisation</em>'.
	 * @see org.photonbench.model.catalogue.Transition#getPolarisation()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Polarisation();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Cavity <em>Cavity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cavity</em>'.
	 * @see org.photonbench.model.catalogue.Cavity
	 * @generated
	 */
	EClass getCavity();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Cavity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getKind()
	 * @see #getCavity()
	 * @generated
	 */
	EAttribute getCavity_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Cavity#getQualityFactor <em>Quality Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quality Factor</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getQualityFactor()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_QualityFactor();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Cavity#getModeVolume <em>Mode Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mode Volume</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getModeVolume()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_ModeVolume();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Cavity#getRefractiveIndex <em>Refractive Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Refractive Index</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getRefractiveIndex()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_RefractiveIndex();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Cavity#getResonance <em>Resonance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Resonance</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getResonance()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_Resonance();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Cavity#getLinewidth <em>Linewidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Linewidth</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getLinewidth()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_Linewidth();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Cavity#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.Cavity#getSource()
	 * @see #getCavity()
	 * @generated
	 */
	EReference getCavity_Source();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Coupling <em>Coupling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coupling</em>'.
	 * @see org.photonbench.model.catalogue.Coupling
	 * @generated
	 */
	EClass getCoupling();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Coupling#getCavity <em>Cavity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cavity</em>'.
	 * @see org.photonbench.model.catalogue.Coupling#getCavity()
	 * @see #getCoupling()
	 * @generated
	 */
	EReference getCoupling_Cavity();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Coupling#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Strength</em>'.
	 * @see org.photonbench.model.catalogue.Coupling#getStrength()
	 * @see #getCoupling()
	 * @generated
	 */
	EReference getCoupling_Strength();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Coupling#getPurcellFactor <em>Purcell Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Purcell Factor</em>'.
	 * @see org.photonbench.model.catalogue.Coupling#getPurcellFactor()
	 * @see #getCoupling()
	 * @generated
	 */
	EReference getCoupling_PurcellFactor();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Coupling#getDetuning <em>Detuning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Detuning</em>'.
	 * @see org.photonbench.model.catalogue.Coupling#getDetuning()
	 * @see #getCoupling()
	 * @generated
	 */
	EReference getCoupling_Detuning();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Coupling#getRegime <em>Regime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regime</em>'.
	 * @see org.photonbench.model.catalogue.Coupling#getRegime()
	 * @see #getCoupling()
	 * @generated
	 */
	EAttribute getCoupling_Regime();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.photonbench.model.catalogue.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Temperature</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getTemperature()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Temperature();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getMagneticField <em>Magnetic Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Magnetic Field</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getMagneticField()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_MagneticField();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Condition#getExcitation <em>Excitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excitation</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getExcitation()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Excitation();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getExcitationWavelength <em>Excitation Wavelength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Excitation Wavelength</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getExcitationWavelength()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_ExcitationWavelength();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Power</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getPower()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Power();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getPowerDensity <em>Power Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Power Density</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getPowerDensity()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_PowerDensity();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getFluence <em>Fluence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fluence</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getFluence()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Fluence();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getRepetitionRate <em>Repetition Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Repetition Rate</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getRepetitionRate()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_RepetitionRate();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Condition#getPulseWidth <em>Pulse Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pulse Width</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getPulseWidth()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_PulseWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Condition#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getAtmosphere()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Atmosphere();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Condition#getPhotonOrder <em>Photon Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photon Order</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getPhotonOrder()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_PhotonOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Condition#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.photonbench.model.catalogue.Condition#getNote()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Note();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.photonbench.model.catalogue.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Instrument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.Instrument#getKind()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Instrument#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.photonbench.model.catalogue.Instrument#getVendor()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Instrument#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.photonbench.model.catalogue.Instrument#getModel()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Instrument#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.photonbench.model.catalogue.Instrument#getSerialNumber()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_SerialNumber();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.LightPath <em>Light Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Light Path</em>'.
	 * @see org.photonbench.model.catalogue.LightPath
	 * @generated
	 */
	EClass getLightPath();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.LightPath#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getFrom()
	 * @see #getLightPath()
	 * @generated
	 */
	EReference getLightPath_From();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.LightPath#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getTo()
	 * @see #getLightPath()
	 * @generated
	 */
	EReference getLightPath_To();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.LightPath#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getElement()
	 * @see #getLightPath()
	 * @generated
	 */
	EAttribute getLightPath_Element();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.LightPath#getTransmission <em>Transmission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transmission</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getTransmission()
	 * @see #getLightPath()
	 * @generated
	 */
	EReference getLightPath_Transmission();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.LightPath#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Delay</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getDelay()
	 * @see #getLightPath()
	 * @generated
	 */
	EReference getLightPath_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.LightPath#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.photonbench.model.catalogue.LightPath#getPort()
	 * @see #getLightPath()
	 * @generated
	 */
	EAttribute getLightPath_Port();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Setup <em>Setup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setup</em>'.
	 * @see org.photonbench.model.catalogue.Setup
	 * @generated
	 */
	EClass getSetup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Setup#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.photonbench.model.catalogue.Setup#getInstruments()
	 * @see #getSetup()
	 * @generated
	 */
	EReference getSetup_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Setup#getLightPaths <em>Light Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Light Paths</em>'.
	 * @see org.photonbench.model.catalogue.Setup#getLightPaths()
	 * @see #getSetup()
	 * @generated
	 */
	EReference getSetup_LightPaths();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Setup#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.photonbench.model.catalogue.Setup#getValidFrom()
	 * @see #getSetup()
	 * @generated
	 */
	EAttribute getSetup_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Setup#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.photonbench.model.catalogue.Setup#getValidTo()
	 * @see #getSetup()
	 * @generated
	 */
	EAttribute getSetup_ValidTo();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.DataFile <em>Data File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data File</em>'.
	 * @see org.photonbench.model.catalogue.DataFile
	 * @generated
	 */
	EClass getDataFile();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.DataFile#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.photonbench.model.catalogue.DataFile#getUri()
	 * @see #getDataFile()
	 * @generated
	 */
	EAttribute getDataFile_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.DataFile#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.photonbench.model.catalogue.DataFile#getSha256()
	 * @see #getDataFile()
	 * @generated
	 */
	EAttribute getDataFile_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.DataFile#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.photonbench.model.catalogue.DataFile#getBytes()
	 * @see #getDataFile()
	 * @generated
	 */
	EAttribute getDataFile_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.DataFile#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.photonbench.model.catalogue.DataFile#getFormat()
	 * @see #getDataFile()
	 * @generated
	 */
	EAttribute getDataFile_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.DataFile#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.photonbench.model.catalogue.DataFile#getRole()
	 * @see #getDataFile()
	 * @generated
	 */
	EAttribute getDataFile_Role();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.photonbench.model.catalogue.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Measurement#getTechnique <em>Technique</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technique</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getTechnique()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Technique();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Measurement#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getFiles()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Files();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Measurement#getSetup <em>Setup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Setup</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getSetup()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Setup();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Measurement#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getCondition()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Measurement#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getTime()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Time();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.Measurement#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getDuration()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Measurement#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getOperator()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Operator();

	/**
	 * Returns the meta object for the reference list '{@link org.photonbench.model.catalogue.Measurement#getCalibrations <em>Calibrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Calibrations</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getCalibrations()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Calibrations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Measurement#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.photonbench.model.catalogue.Measurement#getResults()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Results();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.ResultReference <em>Result Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result Reference</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference
	 * @generated
	 */
	EClass getResultReference();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ResultReference#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference#getUri()
	 * @see #getResultReference()
	 * @generated
	 */
	EAttribute getResultReference_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ResultReference#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference#getAnalysis()
	 * @see #getResultReference()
	 * @generated
	 */
	EAttribute getResultReference_Analysis();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ResultReference#getAnalysisVersion <em>Analysis Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis Version</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference#getAnalysisVersion()
	 * @see #getResultReference()
	 * @generated
	 */
	EAttribute getResultReference_AnalysisVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ResultReference#getMade <em>Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference#getMade()
	 * @see #getResultReference()
	 * @generated
	 */
	EAttribute getResultReference_Made();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.ResultReference#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.photonbench.model.catalogue.ResultReference#getSha256()
	 * @see #getResultReference()
	 * @generated
	 */
	EAttribute getResultReference_Sha256();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.Calibration <em>Calibration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calibration</em>'.
	 * @see org.photonbench.model.catalogue.Calibration
	 * @generated
	 */
	EClass getCalibration();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Calibration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.photonbench.model.catalogue.Calibration#getKind()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.Calibration#getSetup <em>Setup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Setup</em>'.
	 * @see org.photonbench.model.catalogue.Calibration#getSetup()
	 * @see #getCalibration()
	 * @generated
	 */
	EReference getCalibration_Setup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.photonbench.model.catalogue.Calibration#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.photonbench.model.catalogue.Calibration#getFiles()
	 * @see #getCalibration()
	 * @generated
	 */
	EReference getCalibration_Files();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Calibration#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.photonbench.model.catalogue.Calibration#getTime()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.Calibration#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.photonbench.model.catalogue.Calibration#getValidTo()
	 * @see #getCalibration()
	 * @generated
	 */
	EAttribute getCalibration_ValidTo();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.EmitterClass <em>Emitter Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emitter Class</em>'.
	 * @see org.photonbench.model.catalogue.EmitterClass
	 * @generated
	 */
	EClass getEmitterClass();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.EmitterClass#getAbbreviation <em>Abbreviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abbreviation</em>'.
	 * @see org.photonbench.model.catalogue.EmitterClass#getAbbreviation()
	 * @see #getEmitterClass()
	 * @generated
	 */
	EAttribute getEmitterClass_Abbreviation();

	/**
	 * Returns the meta object for class '{@link org.photonbench.model.catalogue.LiteratureValue <em>Literature Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Literature Value</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue
	 * @generated
	 */
	EClass getLiteratureValue();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.LiteratureValue#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quantity</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getQuantity()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Quantity();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.LiteratureValue#getEmitterClass <em>Emitter Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Emitter Class</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getEmitterClass()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_EmitterClass();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.LiteratureValue#getMaterialName <em>Material Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material Name</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getMaterialName()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EAttribute getLiteratureValue_MaterialName();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.LiteratureValue#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Material</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getMaterial()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Material();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.LiteratureValue#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Size</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getSize()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Size();

	/**
	 * Returns the meta object for the containment reference '{@link org.photonbench.model.catalogue.LiteratureValue#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getCondition()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Condition();

	/**
	 * Returns the meta object for the reference '{@link org.photonbench.model.catalogue.LiteratureValue#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getSource()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.photonbench.model.catalogue.LiteratureValue#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getPlace()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EAttribute getLiteratureValue_Place();

	/**
	 * Returns the meta object for the reference list '{@link org.photonbench.model.catalogue.LiteratureValue#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contradicts</em>'.
	 * @see org.photonbench.model.catalogue.LiteratureValue#getContradicts()
	 * @see #getLiteratureValue()
	 * @generated
	 */
	EReference getLiteratureValue_Contradicts();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.UncertaintyKind <em>Uncertainty Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Uncertainty Kind</em>'.
	 * @see org.photonbench.model.catalogue.UncertaintyKind
	 * @generated
	 */
	EEnum getUncertaintyKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.Shape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Shape</em>'.
	 * @see org.photonbench.model.catalogue.Shape
	 * @generated
	 */
	EEnum getShape();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.CrystalSystem <em>Crystal System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Crystal System</em>'.
	 * @see org.photonbench.model.catalogue.CrystalSystem
	 * @generated
	 */
	EEnum getCrystalSystem();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.LigandClass <em>Ligand Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ligand Class</em>'.
	 * @see org.photonbench.model.catalogue.LigandClass
	 * @generated
	 */
	EEnum getLigandClass();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.LatticeSite <em>Lattice Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lattice Site</em>'.
	 * @see org.photonbench.model.catalogue.LatticeSite
	 * @generated
	 */
	EEnum getLatticeSite();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.EmitterKind <em>Emitter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Emitter Kind</em>'.
	 * @see org.photonbench.model.catalogue.EmitterKind
	 * @generated
	 */
	EEnum getEmitterKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.ExcitonComplexKind <em>Exciton Complex Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exciton Complex Kind</em>'.
	 * @see org.photonbench.model.catalogue.ExcitonComplexKind
	 * @generated
	 */
	EEnum getExcitonComplexKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.CavityKind <em>Cavity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cavity Kind</em>'.
	 * @see org.photonbench.model.catalogue.CavityKind
	 * @generated
	 */
	EEnum getCavityKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.CouplingRegime <em>Coupling Regime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coupling Regime</em>'.
	 * @see org.photonbench.model.catalogue.CouplingRegime
	 * @generated
	 */
	EEnum getCouplingRegime();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.Excitation <em>Excitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Excitation</em>'.
	 * @see org.photonbench.model.catalogue.Excitation
	 * @generated
	 */
	EEnum getExcitation();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.InstrumentKind <em>Instrument Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument Kind</em>'.
	 * @see org.photonbench.model.catalogue.InstrumentKind
	 * @generated
	 */
	EEnum getInstrumentKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.CalibrationKind <em>Calibration Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Calibration Kind</em>'.
	 * @see org.photonbench.model.catalogue.CalibrationKind
	 * @generated
	 */
	EEnum getCalibrationKind();

	/**
	 * Returns the meta object for enum '{@link org.photonbench.model.catalogue.FileRole <em>File Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>File Role</em>'.
	 * @see org.photonbench.model.catalogue.FileRole
	 * @generated
	 */
	EEnum getFileRole();

	/**
	 * Returns the meta object for data type '{@link java.time.ZonedDateTime <em>Zoned Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC together with the time zone in which it was noted, as ISO 8601 text: 2026-01-31T12:00:00+01:00[Europe/Zurich].
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Zoned Time</em>'.
	 * @see java.time.ZonedDateTime
	 * @model instanceClass="java.time.ZonedDateTime"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : java.time.ZonedDateTime.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getZonedTime();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date as ISO 8601 text: 2026-01-31.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : java.time.LocalDate.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CatalogueFactory getCatalogueFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.EntityImpl <em>Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.EntityImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEntity()
		 * @generated
		 */
		EClass ENTITY = eINSTANCE.getEntity();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__ID = eINSTANCE.getEntity_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__NAME = eINSTANCE.getEntity_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__NOTE = eINSTANCE.getEntity_Note();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY__TAGS = eINSTANCE.getEntity_Tags();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTITY__EXTENSIONS = eINSTANCE.getEntity_Extensions();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.MeasuredEntityImpl <em>Measured Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.MeasuredEntityImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMeasuredEntity()
		 * @generated
		 */
		EClass MEASURED_ENTITY = eINSTANCE.getMeasuredEntity();

		/**
		 * The meta object literal for the '<em><b>Quantities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURED_ENTITY__QUANTITIES = eINSTANCE.getMeasuredEntity_Quantities();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.QuantityImpl <em>Quantity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.QuantityImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getQuantity()
		 * @generated
		 */
		EClass QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__ID = eINSTANCE.getQuantity_Id();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__GROUP = eINSTANCE.getQuantity_Group();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__LABEL = eINSTANCE.getQuantity_Label();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__VALUE = eINSTANCE.getQuantity_Value();

		/**
		 * The meta object literal for the '<em><b>Sigma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__SIGMA = eINSTANCE.getQuantity_Sigma();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__LOW = eINSTANCE.getQuantity_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__HIGH = eINSTANCE.getQuantity_High();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__KIND = eINSTANCE.getQuantity_Kind();

		/**
		 * The meta object literal for the '<em><b>N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__N = eINSTANCE.getQuantity_N();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNIT = eINSTANCE.getQuantity_Unit();

		/**
		 * The meta object literal for the '<em><b>Correction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__CORRECTION = eINSTANCE.getQuantity_Correction();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__METHOD = eINSTANCE.getQuantity_Method();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__MARKS = eINSTANCE.getQuantity_Marks();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITY__SOURCE = eINSTANCE.getQuantity_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__PLACE = eINSTANCE.getQuantity_Place();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CatalogueImpl <em>Catalogue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CatalogueImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCatalogue()
		 * @generated
		 */
		EClass CATALOGUE = eINSTANCE.getCatalogue();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE__SCHEMA_VERSION = eINSTANCE.getCatalogue_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__PROJECT = eINSTANCE.getCatalogue_Project();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__SOURCES = eINSTANCE.getCatalogue_Sources();

		/**
		 * The meta object literal for the '<em><b>Ligands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__LIGANDS = eINSTANCE.getCatalogue_Ligands();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__MATERIALS = eINSTANCE.getCatalogue_Materials();

		/**
		 * The meta object literal for the '<em><b>Matrices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__MATRICES = eINSTANCE.getCatalogue_Matrices();

		/**
		 * The meta object literal for the '<em><b>Substrates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__SUBSTRATES = eINSTANCE.getCatalogue_Substrates();

		/**
		 * The meta object literal for the '<em><b>Batches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__BATCHES = eINSTANCE.getCatalogue_Batches();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__SAMPLES = eINSTANCE.getCatalogue_Samples();

		/**
		 * The meta object literal for the '<em><b>Cavities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__CAVITIES = eINSTANCE.getCatalogue_Cavities();

		/**
		 * The meta object literal for the '<em><b>Setups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__SETUPS = eINSTANCE.getCatalogue_Setups();

		/**
		 * The meta object literal for the '<em><b>Calibrations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__CALIBRATIONS = eINSTANCE.getCatalogue_Calibrations();

		/**
		 * The meta object literal for the '<em><b>Literature</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__LITERATURE = eINSTANCE.getCatalogue_Literature();

		/**
		 * The meta object literal for the '<em><b>Emitter Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATALOGUE__EMITTER_CLASSES = eINSTANCE.getCatalogue_EmitterClasses();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.ProjectImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Laboratory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LABORATORY = eINSTANCE.getProject_Laboratory();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__PEOPLE = eINSTANCE.getProject_People();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__STARTED = eINSTANCE.getProject_Started();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SourceImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION = eINSTANCE.getSource_Citation();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOI = eINSTANCE.getSource_Doi();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__YEAR = eINSTANCE.getSource_Year();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.IonFractionImpl <em>Ion Fraction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.IonFractionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getIonFraction()
		 * @generated
		 */
		EClass ION_FRACTION = eINSTANCE.getIonFraction();

		/**
		 * The meta object literal for the '<em><b>Ion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_FRACTION__ION = eINSTANCE.getIonFraction_Ion();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_FRACTION__FRACTION = eINSTANCE.getIonFraction_Fraction();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_FRACTION__CHARGE = eINSTANCE.getIonFraction_Charge();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CompositionImpl <em>Composition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CompositionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getComposition()
		 * @generated
		 */
		EClass COMPOSITION = eINSTANCE.getComposition();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITION__FORMULA = eINSTANCE.getComposition_Formula();

		/**
		 * The meta object literal for the '<em><b>A</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITION__A = eINSTANCE.getComposition_A();

		/**
		 * The meta object literal for the '<em><b>B</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITION__B = eINSTANCE.getComposition_B();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITION__X = eINSTANCE.getComposition_X();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CrystalPhaseImpl <em>Crystal Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CrystalPhaseImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCrystalPhase()
		 * @generated
		 */
		EClass CRYSTAL_PHASE = eINSTANCE.getCrystalPhase();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRYSTAL_PHASE__SYSTEM = eINSTANCE.getCrystalPhase_System();

		/**
		 * The meta object literal for the '<em><b>Space Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRYSTAL_PHASE__SPACE_GROUP = eINSTANCE.getCrystalPhase_SpaceGroup();

		/**
		 * The meta object literal for the '<em><b>Stable From</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRYSTAL_PHASE__STABLE_FROM = eINSTANCE.getCrystalPhase_StableFrom();

		/**
		 * The meta object literal for the '<em><b>Stable To</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRYSTAL_PHASE__STABLE_TO = eINSTANCE.getCrystalPhase_StableTo();

		/**
		 * The meta object literal for the '<em><b>Lattice Constants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRYSTAL_PHASE__LATTICE_CONSTANTS = eINSTANCE.getCrystalPhase_LatticeConstants();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.PhaseTransitionImpl <em>Phase Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.PhaseTransitionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getPhaseTransition()
		 * @generated
		 */
		EClass PHASE_TRANSITION = eINSTANCE.getPhaseTransition();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_TRANSITION__FROM = eINSTANCE.getPhaseTransition_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_TRANSITION__TO = eINSTANCE.getPhaseTransition_To();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE_TRANSITION__TEMPERATURE = eINSTANCE.getPhaseTransition_Temperature();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_TRANSITION__NOTE = eINSTANCE.getPhaseTransition_Note();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.MaterialImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Composition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__COMPOSITION = eINSTANCE.getMaterial_Composition();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__PHASES = eINSTANCE.getMaterial_Phases();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__TRANSITIONS = eINSTANCE.getMaterial_Transitions();

		/**
		 * The meta object literal for the '<em><b>Bohr Diameter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__BOHR_DIAMETER = eINSTANCE.getMaterial_BohrDiameter();

		/**
		 * The meta object literal for the '<em><b>Band Gap</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__BAND_GAP = eINSTANCE.getMaterial_BandGap();

		/**
		 * The meta object literal for the '<em><b>Refractive Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__REFRACTIVE_INDEX = eINSTANCE.getMaterial_RefractiveIndex();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SizeDistributionImpl <em>Size Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SizeDistributionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSizeDistribution()
		 * @generated
		 */
		EClass SIZE_DISTRIBUTION = eINSTANCE.getSizeDistribution();

		/**
		 * The meta object literal for the '<em><b>Mean</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIZE_DISTRIBUTION__MEAN = eINSTANCE.getSizeDistribution_Mean();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIZE_DISTRIBUTION__SPREAD = eINSTANCE.getSizeDistribution_Spread();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__DIMENSION = eINSTANCE.getSizeDistribution_Dimension();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__SHAPE = eINSTANCE.getSizeDistribution_Shape();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__METHOD = eINSTANCE.getSizeDistribution_Method();

		/**
		 * The meta object literal for the '<em><b>N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__N = eINSTANCE.getSizeDistribution_N();

		/**
		 * The meta object literal for the '<em><b>Bin Edges</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__BIN_EDGES = eINSTANCE.getSizeDistribution_BinEdges();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIZE_DISTRIBUTION__COUNTS = eINSTANCE.getSizeDistribution_Counts();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.BohrRatioImpl <em>Bohr Ratio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.BohrRatioImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getBohrRatio()
		 * @generated
		 */
		EClass BOHR_RATIO = eINSTANCE.getBohrRatio();

		/**
		 * The meta object literal for the '<em><b>Ratio</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOHR_RATIO__RATIO = eINSTANCE.getBohrRatio_Ratio();

		/**
		 * The meta object literal for the '<em><b>Bohr Diameter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOHR_RATIO__BOHR_DIAMETER = eINSTANCE.getBohrRatio_BohrDiameter();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.AbbreviationImpl <em>Abbreviation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.AbbreviationImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getAbbreviation()
		 * @generated
		 */
		EClass ABBREVIATION = eINSTANCE.getAbbreviation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABBREVIATION__TEXT = eINSTANCE.getAbbreviation_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ABBREVIATION__SOURCE = eINSTANCE.getAbbreviation_Source();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.LigandImpl <em>Ligand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.LigandImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLigand()
		 * @generated
		 */
		EClass LIGAND = eINSTANCE.getLigand();

		/**
		 * The meta object literal for the '<em><b>Abbreviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGAND__ABBREVIATIONS = eINSTANCE.getLigand_Abbreviations();

		/**
		 * The meta object literal for the '<em><b>Ligand Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGAND__LIGAND_CLASS = eINSTANCE.getLigand_LigandClass();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGAND__FORMULA = eINSTANCE.getLigand_Formula();

		/**
		 * The meta object literal for the '<em><b>Binding Sites</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGAND__BINDING_SITES = eINSTANCE.getLigand_BindingSites();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGAND__CHARGE = eINSTANCE.getLigand_Charge();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGAND__SOURCE = eINSTANCE.getLigand_Source();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.MatrixImpl <em>Matrix</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.MatrixImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMatrix()
		 * @generated
		 */
		EClass MATRIX = eINSTANCE.getMatrix();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX__FORMULA = eINSTANCE.getMatrix_Formula();

		/**
		 * The meta object literal for the '<em><b>Refractive Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX__REFRACTIVE_INDEX = eINSTANCE.getMatrix_RefractiveIndex();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SubstrateImpl <em>Substrate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SubstrateImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSubstrate()
		 * @generated
		 */
		EClass SUBSTRATE = eINSTANCE.getSubstrate();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBSTRATE__FORMULA = eINSTANCE.getSubstrate_Formula();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTRATE__THICKNESS = eINSTANCE.getSubstrate_Thickness();

		/**
		 * The meta object literal for the '<em><b>Refractive Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBSTRATE__REFRACTIVE_INDEX = eINSTANCE.getSubstrate_RefractiveIndex();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.ShellImpl <em>Shell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.ShellImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getShell()
		 * @generated
		 */
		EClass SHELL = eINSTANCE.getShell();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHELL__FORMULA = eINSTANCE.getShell_Formula();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELL__THICKNESS = eINSTANCE.getShell_Thickness();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.DopantImpl <em>Dopant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.DopantImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDopant()
		 * @generated
		 */
		EClass DOPANT = eINSTANCE.getDopant();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__FORMULA = eINSTANCE.getDopant_Formula();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOPANT__SITE = eINSTANCE.getDopant_Site();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOPANT__FRACTION = eINSTANCE.getDopant_Fraction();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SynthesisImpl <em>Synthesis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SynthesisImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSynthesis()
		 * @generated
		 */
		EClass SYNTHESIS = eINSTANCE.getSynthesis();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNTHESIS__METHOD = eINSTANCE.getSynthesis_Method();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNTHESIS__DATE = eINSTANCE.getSynthesis_Date();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNTHESIS__DONE_BY = eINSTANCE.getSynthesis_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYNTHESIS__PROTOCOL = eINSTANCE.getSynthesis_Protocol();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYNTHESIS__TEMPERATURE = eINSTANCE.getSynthesis_Temperature();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYNTHESIS__DURATION = eINSTANCE.getSynthesis_Duration();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYNTHESIS__FILES = eINSTANCE.getSynthesis_Files();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.BatchImpl <em>Batch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.BatchImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getBatch()
		 * @generated
		 */
		EClass BATCH = eINSTANCE.getBatch();

		/**
		 * The meta object literal for the '<em><b>Composition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__COMPOSITION = eINSTANCE.getBatch_Composition();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__MATERIAL = eINSTANCE.getBatch_Material();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__PHASE = eINSTANCE.getBatch_Phase();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__SIZE = eINSTANCE.getBatch_Size();

		/**
		 * The meta object literal for the '<em><b>Bohr Ratio</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__BOHR_RATIO = eINSTANCE.getBatch_BohrRatio();

		/**
		 * The meta object literal for the '<em><b>Ligands</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__LIGANDS = eINSTANCE.getBatch_Ligands();

		/**
		 * The meta object literal for the '<em><b>Shells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__SHELLS = eINSTANCE.getBatch_Shells();

		/**
		 * The meta object literal for the '<em><b>Dopants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__DOPANTS = eINSTANCE.getBatch_Dopants();

		/**
		 * The meta object literal for the '<em><b>Synthesis</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__SYNTHESIS = eINSTANCE.getBatch_Synthesis();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATCH__SOURCE = eINSTANCE.getBatch_Source();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SampleImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__BATCH = eINSTANCE.getSample_Batch();

		/**
		 * The meta object literal for the '<em><b>Ligands</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__LIGANDS = eINSTANCE.getSample_Ligands();

		/**
		 * The meta object literal for the '<em><b>Matrix</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__MATRIX = eINSTANCE.getSample_Matrix();

		/**
		 * The meta object literal for the '<em><b>Substrate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__SUBSTRATE = eINSTANCE.getSample_Substrate();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__MADE = eINSTANCE.getSample_Made();

		/**
		 * The meta object literal for the '<em><b>Concentration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__CONCENTRATION = eINSTANCE.getSample_Concentration();

		/**
		 * The meta object literal for the '<em><b>Emitters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__EMITTERS = eINSTANCE.getSample_Emitters();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.MapPositionImpl <em>Map Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.MapPositionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMapPosition()
		 * @generated
		 */
		EClass MAP_POSITION = eINSTANCE.getMapPosition();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_POSITION__X = eINSTANCE.getMapPosition_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_POSITION__Y = eINSTANCE.getMapPosition_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_POSITION__Z = eINSTANCE.getMapPosition_Z();

		/**
		 * The meta object literal for the '<em><b>Map</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAP_POSITION__MAP = eINSTANCE.getMapPosition_Map();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.EmitterImpl <em>Emitter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.EmitterImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitter()
		 * @generated
		 */
		EClass EMITTER = eINSTANCE.getEmitter();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMITTER__KIND = eINSTANCE.getEmitter_Kind();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMITTER__POSITION = eINSTANCE.getEmitter_Position();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMITTER__SIZE = eINSTANCE.getEmitter_Size();

		/**
		 * The meta object literal for the '<em><b>Complexes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMITTER__COMPLEXES = eINSTANCE.getEmitter_Complexes();

		/**
		 * The meta object literal for the '<em><b>Couplings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMITTER__COUPLINGS = eINSTANCE.getEmitter_Couplings();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMITTER__MEASUREMENTS = eINSTANCE.getEmitter_Measurements();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.ExcitonComplexImpl <em>Exciton Complex</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.ExcitonComplexImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitonComplex()
		 * @generated
		 */
		EClass EXCITON_COMPLEX = eINSTANCE.getExcitonComplex();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCITON_COMPLEX__KIND = eINSTANCE.getExcitonComplex_Kind();

		/**
		 * The meta object literal for the '<em><b>Binding Energy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCITON_COMPLEX__BINDING_ENERGY = eINSTANCE.getExcitonComplex_BindingEnergy();

		/**
		 * The meta object literal for the '<em><b>Lifetime</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCITON_COMPLEX__LIFETIME = eINSTANCE.getExcitonComplex_Lifetime();

		/**
		 * The meta object literal for the '<em><b>Quantum Yield</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCITON_COMPLEX__QUANTUM_YIELD = eINSTANCE.getExcitonComplex_QuantumYield();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXCITON_COMPLEX__TRANSITIONS = eINSTANCE.getExcitonComplex_Transitions();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.TransitionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Final State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__FINAL_STATE = eINSTANCE.getTransition_FinalState();

		/**
		 * The meta object literal for the '<em><b>Energy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__ENERGY = eINSTANCE.getTransition_Energy();

		/**
		 * The meta object literal for the '<em><b>Linewidth</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__LINEWIDTH = eINSTANCE.getTransition_Linewidth();

		/**
		 * The meta object literal for the '<em><b>Polarisation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__POLARISATION = eINSTANCE.getTransition_Polarisation();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CavityImpl <em>Cavity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CavityImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCavity()
		 * @generated
		 */
		EClass CAVITY = eINSTANCE.getCavity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAVITY__KIND = eINSTANCE.getCavity_Kind();

		/**
		 * The meta object literal for the '<em><b>Quality Factor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__QUALITY_FACTOR = eINSTANCE.getCavity_QualityFactor();

		/**
		 * The meta object literal for the '<em><b>Mode Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__MODE_VOLUME = eINSTANCE.getCavity_ModeVolume();

		/**
		 * The meta object literal for the '<em><b>Refractive Index</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__REFRACTIVE_INDEX = eINSTANCE.getCavity_RefractiveIndex();

		/**
		 * The meta object literal for the '<em><b>Resonance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__RESONANCE = eINSTANCE.getCavity_Resonance();

		/**
		 * The meta object literal for the '<em><b>Linewidth</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__LINEWIDTH = eINSTANCE.getCavity_Linewidth();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAVITY__SOURCE = eINSTANCE.getCavity_Source();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CouplingImpl <em>Coupling</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CouplingImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCoupling()
		 * @generated
		 */
		EClass COUPLING = eINSTANCE.getCoupling();

		/**
		 * The meta object literal for the '<em><b>Cavity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUPLING__CAVITY = eINSTANCE.getCoupling_Cavity();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUPLING__STRENGTH = eINSTANCE.getCoupling_Strength();

		/**
		 * The meta object literal for the '<em><b>Purcell Factor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUPLING__PURCELL_FACTOR = eINSTANCE.getCoupling_PurcellFactor();

		/**
		 * The meta object literal for the '<em><b>Detuning</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUPLING__DETUNING = eINSTANCE.getCoupling_Detuning();

		/**
		 * The meta object literal for the '<em><b>Regime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUPLING__REGIME = eINSTANCE.getCoupling_Regime();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.ConditionImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__TEMPERATURE = eINSTANCE.getCondition_Temperature();

		/**
		 * The meta object literal for the '<em><b>Magnetic Field</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__MAGNETIC_FIELD = eINSTANCE.getCondition_MagneticField();

		/**
		 * The meta object literal for the '<em><b>Excitation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__EXCITATION = eINSTANCE.getCondition_Excitation();

		/**
		 * The meta object literal for the '<em><b>Excitation Wavelength</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__EXCITATION_WAVELENGTH = eINSTANCE.getCondition_ExcitationWavelength();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__POWER = eINSTANCE.getCondition_Power();

		/**
		 * The meta object literal for the '<em><b>Power Density</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__POWER_DENSITY = eINSTANCE.getCondition_PowerDensity();

		/**
		 * The meta object literal for the '<em><b>Fluence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__FLUENCE = eINSTANCE.getCondition_Fluence();

		/**
		 * The meta object literal for the '<em><b>Repetition Rate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__REPETITION_RATE = eINSTANCE.getCondition_RepetitionRate();

		/**
		 * The meta object literal for the '<em><b>Pulse Width</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__PULSE_WIDTH = eINSTANCE.getCondition_PulseWidth();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ATMOSPHERE = eINSTANCE.getCondition_Atmosphere();

		/**
		 * The meta object literal for the '<em><b>Photon Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__PHOTON_ORDER = eINSTANCE.getCondition_PhotonOrder();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__NOTE = eINSTANCE.getCondition_Note();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.InstrumentImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__KIND = eINSTANCE.getInstrument_Kind();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VENDOR = eINSTANCE.getInstrument_Vendor();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MODEL = eINSTANCE.getInstrument_Model();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__SERIAL_NUMBER = eINSTANCE.getInstrument_SerialNumber();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.LightPathImpl <em>Light Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.LightPathImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLightPath()
		 * @generated
		 */
		EClass LIGHT_PATH = eINSTANCE.getLightPath();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGHT_PATH__FROM = eINSTANCE.getLightPath_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGHT_PATH__TO = eINSTANCE.getLightPath_To();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT_PATH__ELEMENT = eINSTANCE.getLightPath_Element();

		/**
		 * The meta object literal for the '<em><b>Transmission</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGHT_PATH__TRANSMISSION = eINSTANCE.getLightPath_Transmission();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIGHT_PATH__DELAY = eINSTANCE.getLightPath_Delay();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT_PATH__PORT = eINSTANCE.getLightPath_Port();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.SetupImpl <em>Setup</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.SetupImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getSetup()
		 * @generated
		 */
		EClass SETUP = eINSTANCE.getSetup();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SETUP__INSTRUMENTS = eINSTANCE.getSetup_Instruments();

		/**
		 * The meta object literal for the '<em><b>Light Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SETUP__LIGHT_PATHS = eINSTANCE.getSetup_LightPaths();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETUP__VALID_FROM = eINSTANCE.getSetup_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETUP__VALID_TO = eINSTANCE.getSetup_ValidTo();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.DataFileImpl <em>Data File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.DataFileImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDataFile()
		 * @generated
		 */
		EClass DATA_FILE = eINSTANCE.getDataFile();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FILE__URI = eINSTANCE.getDataFile_Uri();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FILE__SHA256 = eINSTANCE.getDataFile_Sha256();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FILE__BYTES = eINSTANCE.getDataFile_Bytes();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FILE__FORMAT = eINSTANCE.getDataFile_Format();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FILE__ROLE = eINSTANCE.getDataFile_Role();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.MeasurementImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Technique</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TECHNIQUE = eINSTANCE.getMeasurement_Technique();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__FILES = eINSTANCE.getMeasurement_Files();

		/**
		 * The meta object literal for the '<em><b>Setup</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__SETUP = eINSTANCE.getMeasurement_Setup();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__CONDITION = eINSTANCE.getMeasurement_Condition();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TIME = eINSTANCE.getMeasurement_Time();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__DURATION = eINSTANCE.getMeasurement_Duration();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__OPERATOR = eINSTANCE.getMeasurement_Operator();

		/**
		 * The meta object literal for the '<em><b>Calibrations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__CALIBRATIONS = eINSTANCE.getMeasurement_Calibrations();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__RESULTS = eINSTANCE.getMeasurement_Results();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl <em>Result Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.ResultReferenceImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getResultReference()
		 * @generated
		 */
		EClass RESULT_REFERENCE = eINSTANCE.getResultReference();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_REFERENCE__URI = eINSTANCE.getResultReference_Uri();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_REFERENCE__ANALYSIS = eINSTANCE.getResultReference_Analysis();

		/**
		 * The meta object literal for the '<em><b>Analysis Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_REFERENCE__ANALYSIS_VERSION = eINSTANCE.getResultReference_AnalysisVersion();

		/**
		 * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_REFERENCE__MADE = eINSTANCE.getResultReference_Made();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESULT_REFERENCE__SHA256 = eINSTANCE.getResultReference_Sha256();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.CalibrationImpl <em>Calibration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.CalibrationImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCalibration()
		 * @generated
		 */
		EClass CALIBRATION = eINSTANCE.getCalibration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__KIND = eINSTANCE.getCalibration_Kind();

		/**
		 * The meta object literal for the '<em><b>Setup</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION__SETUP = eINSTANCE.getCalibration_Setup();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALIBRATION__FILES = eINSTANCE.getCalibration_Files();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__TIME = eINSTANCE.getCalibration_Time();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALIBRATION__VALID_TO = eINSTANCE.getCalibration_ValidTo();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.EmitterClassImpl <em>Emitter Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.EmitterClassImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitterClass()
		 * @generated
		 */
		EClass EMITTER_CLASS = eINSTANCE.getEmitterClass();

		/**
		 * The meta object literal for the '<em><b>Abbreviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMITTER_CLASS__ABBREVIATION = eINSTANCE.getEmitterClass_Abbreviation();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl <em>Literature Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.impl.LiteratureValueImpl
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLiteratureValue()
		 * @generated
		 */
		EClass LITERATURE_VALUE = eINSTANCE.getLiteratureValue();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__QUANTITY = eINSTANCE.getLiteratureValue_Quantity();

		/**
		 * The meta object literal for the '<em><b>Emitter Class</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__EMITTER_CLASS = eINSTANCE.getLiteratureValue_EmitterClass();

		/**
		 * The meta object literal for the '<em><b>Material Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITERATURE_VALUE__MATERIAL_NAME = eINSTANCE.getLiteratureValue_MaterialName();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__MATERIAL = eINSTANCE.getLiteratureValue_Material();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__SIZE = eINSTANCE.getLiteratureValue_Size();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__CONDITION = eINSTANCE.getLiteratureValue_Condition();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__SOURCE = eINSTANCE.getLiteratureValue_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LITERATURE_VALUE__PLACE = eINSTANCE.getLiteratureValue_Place();

		/**
		 * The meta object literal for the '<em><b>Contradicts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LITERATURE_VALUE__CONTRADICTS = eINSTANCE.getLiteratureValue_Contradicts();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.UncertaintyKind <em>Uncertainty Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.UncertaintyKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getUncertaintyKind()
		 * @generated
		 */
		EEnum UNCERTAINTY_KIND = eINSTANCE.getUncertaintyKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.Shape <em>Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.Shape
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getShape()
		 * @generated
		 */
		EEnum SHAPE = eINSTANCE.getShape();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.CrystalSystem <em>Crystal System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.CrystalSystem
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCrystalSystem()
		 * @generated
		 */
		EEnum CRYSTAL_SYSTEM = eINSTANCE.getCrystalSystem();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.LigandClass <em>Ligand Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.LigandClass
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLigandClass()
		 * @generated
		 */
		EEnum LIGAND_CLASS = eINSTANCE.getLigandClass();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.LatticeSite <em>Lattice Site</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.LatticeSite
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getLatticeSite()
		 * @generated
		 */
		EEnum LATTICE_SITE = eINSTANCE.getLatticeSite();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.EmitterKind <em>Emitter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.EmitterKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getEmitterKind()
		 * @generated
		 */
		EEnum EMITTER_KIND = eINSTANCE.getEmitterKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.ExcitonComplexKind <em>Exciton Complex Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.ExcitonComplexKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitonComplexKind()
		 * @generated
		 */
		EEnum EXCITON_COMPLEX_KIND = eINSTANCE.getExcitonComplexKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.CavityKind <em>Cavity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.CavityKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCavityKind()
		 * @generated
		 */
		EEnum CAVITY_KIND = eINSTANCE.getCavityKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.CouplingRegime <em>Coupling Regime</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.CouplingRegime
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCouplingRegime()
		 * @generated
		 */
		EEnum COUPLING_REGIME = eINSTANCE.getCouplingRegime();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.Excitation <em>Excitation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.Excitation
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getExcitation()
		 * @generated
		 */
		EEnum EXCITATION = eINSTANCE.getExcitation();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.InstrumentKind <em>Instrument Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.InstrumentKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getInstrumentKind()
		 * @generated
		 */
		EEnum INSTRUMENT_KIND = eINSTANCE.getInstrumentKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.CalibrationKind <em>Calibration Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.CalibrationKind
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getCalibrationKind()
		 * @generated
		 */
		EEnum CALIBRATION_KIND = eINSTANCE.getCalibrationKind();

		/**
		 * The meta object literal for the '{@link org.photonbench.model.catalogue.FileRole <em>File Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.photonbench.model.catalogue.FileRole
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getFileRole()
		 * @generated
		 */
		EEnum FILE_ROLE = eINSTANCE.getFileRole();

		/**
		 * The meta object literal for the '<em>Zoned Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.ZonedDateTime
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getZonedTime()
		 * @generated
		 */
		EDataType ZONED_TIME = eINSTANCE.getZonedTime();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.photonbench.model.catalogue.impl.CataloguePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //CataloguePackage

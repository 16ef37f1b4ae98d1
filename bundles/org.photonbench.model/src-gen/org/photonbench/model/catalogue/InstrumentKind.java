/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Instrument Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an instrument of a set-up is.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getInstrumentKind()
 * @model
 * @generated
 */
public enum InstrumentKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>LASER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LASER_VALUE
	 * @generated
	 * @ordered
	 */
	LASER(1, "LASER", "laser"),

	/**
	 * The '<em><b>LAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAMP_VALUE
	 * @generated
	 * @ordered
	 */
	LAMP(2, "LAMP", "lamp"),

	/**
	 * The '<em><b>MICROSCOPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROSCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	MICROSCOPE(3, "MICROSCOPE", "microscope"),

	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBJECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVE(4, "OBJECTIVE", "objective"),

	/**
	 * The '<em><b>FILTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILTER_VALUE
	 * @generated
	 * @ordered
	 */
	FILTER(5, "FILTER", "filter"),

	/**
	 * The '<em><b>BEAM SPLITTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEAM_SPLITTER_VALUE
	 * @generated
	 * @ordered
	 */
	BEAM_SPLITTER(6, "BEAM_SPLITTER", "beam-splitter"),

	/**
	 * The '<em><b>POLARISER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLARISER_VALUE
	 * @generated
	 * @ordered
	 */
	POLARISER(7, "POLARISER", "polariser"),

	/**
	 * The '<em><b>DELAY LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_LINE(8, "DELAY_LINE", "delay-line"),

	/**
	 * The '<em><b>STAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGE_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE(9, "STAGE", "stage"),

	/**
	 * The '<em><b>CRYOSTAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRYOSTAT_VALUE
	 * @generated
	 * @ordered
	 */
	CRYOSTAT(10, "CRYOSTAT", "cryostat"),

	/**
	 * The '<em><b>MAGNET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAGNET_VALUE
	 * @generated
	 * @ordered
	 */
	MAGNET(11, "MAGNET", "magnet"),

	/**
	 * The '<em><b>SPECTROMETER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECTROMETER_VALUE
	 * @generated
	 * @ordered
	 */
	SPECTROMETER(12, "SPECTROMETER", "spectrometer"),

	/**
	 * The '<em><b>CAMERA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAMERA_VALUE
	 * @generated
	 * @ordered
	 */
	CAMERA(13, "CAMERA", "camera"),

	/**
	 * The '<em><b>DETECTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTOR_VALUE
	 * @generated
	 * @ordered
	 */
	DETECTOR(14, "DETECTOR", "detector"),

	/**
	 * The '<em><b>TIME TAGGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_TAGGER_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_TAGGER(15, "TIME_TAGGER", "time-tagger"),

	/**
	 * The '<em><b>SAMPLE HOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAMPLE_HOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	SAMPLE_HOLDER(16, "SAMPLE_HOLDER", "sample-holder");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>LASER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LASER
	 * @model literal="laser"
	 * @generated
	 * @ordered
	 */
	public static final int LASER_VALUE = 1;

	/**
	 * The '<em><b>LAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LAMP
	 * @model literal="lamp"
	 * @generated
	 * @ordered
	 */
	public static final int LAMP_VALUE = 2;

	/**
	 * The '<em><b>MICROSCOPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROSCOPE
	 * @model literal="microscope"
	 * @generated
	 * @ordered
	 */
	public static final int MICROSCOPE_VALUE = 3;

	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBJECTIVE
	 * @model literal="objective"
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVE_VALUE = 4;

	/**
	 * The '<em><b>FILTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILTER
	 * @model literal="filter"
	 * @generated
	 * @ordered
	 */
	public static final int FILTER_VALUE = 5;

	/**
	 * The '<em><b>BEAM SPLITTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEAM_SPLITTER
	 * @model literal="beam-splitter"
	 * @generated
	 * @ordered
	 */
	public static final int BEAM_SPLITTER_VALUE = 6;

	/**
	 * The '<em><b>POLARISER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLARISER
	 * @model literal="polariser"
	 * @generated
	 * @ordered
	 */
	public static final int POLARISER_VALUE = 7;

	/**
	 * The '<em><b>DELAY LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_LINE
	 * @model literal="delay-line"
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_LINE_VALUE = 8;

	/**
	 * The '<em><b>STAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGE
	 * @model literal="stage"
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_VALUE = 9;

	/**
	 * The '<em><b>CRYOSTAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRYOSTAT
	 * @model literal="cryostat"
	 * @generated
	 * @ordered
	 */
	public static final int CRYOSTAT_VALUE = 10;

	/**
	 * The '<em><b>MAGNET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAGNET
	 * @model literal="magnet"
	 * @generated
	 * @ordered
	 */
	public static final int MAGNET_VALUE = 11;

	/**
	 * The '<em><b>SPECTROMETER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECTROMETER
	 * @model literal="spectrometer"
	 * @generated
	 * @ordered
	 */
	public static final int SPECTROMETER_VALUE = 12;

	/**
	 * The '<em><b>CAMERA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAMERA
	 * @model literal="camera"
	 * @generated
	 * @ordered
	 */
	public static final int CAMERA_VALUE = 13;

	/**
	 * The '<em><b>DETECTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTOR
	 * @model literal="detector"
	 * @generated
	 * @ordered
	 */
	public static final int DETECTOR_VALUE = 14;

	/**
	 * The '<em><b>TIME TAGGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_TAGGER
	 * @model literal="time-tagger"
	 * @generated
	 * @ordered
	 */
	public static final int TIME_TAGGER_VALUE = 15;

	/**
	 * The '<em><b>SAMPLE HOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAMPLE_HOLDER
	 * @model literal="sample-holder"
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_HOLDER_VALUE = 16;

	/**
	 * An array of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InstrumentKind[] VALUES_ARRAY =
		new InstrumentKind[] {
			OTHER,
			LASER,
			LAMP,
			MICROSCOPE,
			OBJECTIVE,
			FILTER,
			BEAM_SPLITTER,
			POLARISER,
			DELAY_LINE,
			STAGE,
			CRYOSTAT,
			MAGNET,
			SPECTROMETER,
			CAMERA,
			DETECTOR,
			TIME_TAGGER,
			SAMPLE_HOLDER,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InstrumentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InstrumentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InstrumentKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case LASER_VALUE: return LASER;
			case LAMP_VALUE: return LAMP;
			case MICROSCOPE_VALUE: return MICROSCOPE;
			case OBJECTIVE_VALUE: return OBJECTIVE;
			case FILTER_VALUE: return FILTER;
			case BEAM_SPLITTER_VALUE: return BEAM_SPLITTER;
			case POLARISER_VALUE: return POLARISER;
			case DELAY_LINE_VALUE: return DELAY_LINE;
			case STAGE_VALUE: return STAGE;
			case CRYOSTAT_VALUE: return CRYOSTAT;
			case MAGNET_VALUE: return MAGNET;
			case SPECTROMETER_VALUE: return SPECTROMETER;
			case CAMERA_VALUE: return CAMERA;
			case DETECTOR_VALUE: return DETECTOR;
			case TIME_TAGGER_VALUE: return TIME_TAGGER;
			case SAMPLE_HOLDER_VALUE: return SAMPLE_HOLDER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private InstrumentKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //InstrumentKind

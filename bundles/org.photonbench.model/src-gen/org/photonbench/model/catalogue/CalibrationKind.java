/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Calibration Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a calibration gives.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibrationKind()
 * @model
 * @generated
 */
public enum CalibrationKind implements Enumerator {
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
	 * The '<em><b>INSTRUMENT RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUMENT_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	INSTRUMENT_RESPONSE(1, "INSTRUMENT_RESPONSE", "instrument-response"),

	/**
	 * The '<em><b>DELAY OFFSET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_OFFSET_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_OFFSET(2, "DELAY_OFFSET", "delay-offset"),

	/**
	 * The '<em><b>DARK COUNTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_COUNTS_VALUE
	 * @generated
	 * @ordered
	 */
	DARK_COUNTS(3, "DARK_COUNTS", "dark-counts"),

	/**
	 * The '<em><b>DETECTION EFFICIENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTION_EFFICIENCY_VALUE
	 * @generated
	 * @ordered
	 */
	DETECTION_EFFICIENCY(4, "DETECTION_EFFICIENCY", "detection-efficiency"),

	/**
	 * The '<em><b>WAVELENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAVELENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	WAVELENGTH(5, "WAVELENGTH", "wavelength"),

	/**
	 * The '<em><b>SPECTRAL SENSITIVITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECTRAL_SENSITIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	SPECTRAL_SENSITIVITY(6, "SPECTRAL_SENSITIVITY", "spectral-sensitivity"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(7, "POWER", "power"),

	/**
	 * The '<em><b>MAGNIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAGNIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	MAGNIFICATION(8, "MAGNIFICATION", "magnification"),

	/**
	 * The '<em><b>SPLITTER RATIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLITTER_RATIO_VALUE
	 * @generated
	 * @ordered
	 */
	SPLITTER_RATIO(9, "SPLITTER_RATIO", "splitter-ratio"),

	/**
	 * The '<em><b>WHITE FRINGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHITE_FRINGE_VALUE
	 * @generated
	 * @ordered
	 */
	WHITE_FRINGE(10, "WHITE_FRINGE", "white-fringe"),

	/**
	 * The '<em><b>FRINGE CONTRAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRINGE_CONTRAST_VALUE
	 * @generated
	 * @ordered
	 */
	FRINGE_CONTRAST(11, "FRINGE_CONTRAST", "fringe-contrast");

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
	 * The '<em><b>INSTRUMENT RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUMENT_RESPONSE
	 * @model literal="instrument-response"
	 * @generated
	 * @ordered
	 */
	public static final int INSTRUMENT_RESPONSE_VALUE = 1;

	/**
	 * The '<em><b>DELAY OFFSET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_OFFSET
	 * @model literal="delay-offset"
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_OFFSET_VALUE = 2;

	/**
	 * The '<em><b>DARK COUNTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_COUNTS
	 * @model literal="dark-counts"
	 * @generated
	 * @ordered
	 */
	public static final int DARK_COUNTS_VALUE = 3;

	/**
	 * The '<em><b>DETECTION EFFICIENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DETECTION_EFFICIENCY
	 * @model literal="detection-efficiency"
	 * @generated
	 * @ordered
	 */
	public static final int DETECTION_EFFICIENCY_VALUE = 4;

	/**
	 * The '<em><b>WAVELENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAVELENGTH
	 * @model literal="wavelength"
	 * @generated
	 * @ordered
	 */
	public static final int WAVELENGTH_VALUE = 5;

	/**
	 * The '<em><b>SPECTRAL SENSITIVITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECTRAL_SENSITIVITY
	 * @model literal="spectral-sensitivity"
	 * @generated
	 * @ordered
	 */
	public static final int SPECTRAL_SENSITIVITY_VALUE = 6;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER
	 * @model literal="power"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 7;

	/**
	 * The '<em><b>MAGNIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAGNIFICATION
	 * @model literal="magnification"
	 * @generated
	 * @ordered
	 */
	public static final int MAGNIFICATION_VALUE = 8;

	/**
	 * The '<em><b>SPLITTER RATIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLITTER_RATIO
	 * @model literal="splitter-ratio"
	 * @generated
	 * @ordered
	 */
	public static final int SPLITTER_RATIO_VALUE = 9;

	/**
	 * The '<em><b>WHITE FRINGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHITE_FRINGE
	 * @model literal="white-fringe"
	 * @generated
	 * @ordered
	 */
	public static final int WHITE_FRINGE_VALUE = 10;

	/**
	 * The '<em><b>FRINGE CONTRAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRINGE_CONTRAST
	 * @model literal="fringe-contrast"
	 * @generated
	 * @ordered
	 */
	public static final int FRINGE_CONTRAST_VALUE = 11;

	/**
	 * An array of all the '<em><b>Calibration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CalibrationKind[] VALUES_ARRAY =
		new CalibrationKind[] {
			OTHER,
			INSTRUMENT_RESPONSE,
			DELAY_OFFSET,
			DARK_COUNTS,
			DETECTION_EFFICIENCY,
			WAVELENGTH,
			SPECTRAL_SENSITIVITY,
			POWER,
			MAGNIFICATION,
			SPLITTER_RATIO,
			WHITE_FRINGE,
			FRINGE_CONTRAST,
		};

	/**
	 * A public read-only list of all the '<em><b>Calibration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CalibrationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Calibration Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CalibrationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CalibrationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Calibration Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CalibrationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CalibrationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Calibration Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CalibrationKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case INSTRUMENT_RESPONSE_VALUE: return INSTRUMENT_RESPONSE;
			case DELAY_OFFSET_VALUE: return DELAY_OFFSET;
			case DARK_COUNTS_VALUE: return DARK_COUNTS;
			case DETECTION_EFFICIENCY_VALUE: return DETECTION_EFFICIENCY;
			case WAVELENGTH_VALUE: return WAVELENGTH;
			case SPECTRAL_SENSITIVITY_VALUE: return SPECTRAL_SENSITIVITY;
			case POWER_VALUE: return POWER;
			case MAGNIFICATION_VALUE: return MAGNIFICATION;
			case SPLITTER_RATIO_VALUE: return SPLITTER_RATIO;
			case WHITE_FRINGE_VALUE: return WHITE_FRINGE;
			case FRINGE_CONTRAST_VALUE: return FRINGE_CONTRAST;
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
	private CalibrationKind(int value, String name, String literal) {
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
	
} //CalibrationKind

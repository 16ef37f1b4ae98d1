/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.ResultReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Result Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl#getAnalysisVersion <em>Analysis Version</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ResultReferenceImpl#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResultReferenceImpl extends MeasuredEntityImpl implements ResultReference {
	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String analysis = ANALYSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysisVersion() <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysisVersion() <em>Analysis Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysisVersion()
	 * @generated
	 * @ordered
	 */
	protected String analysisVersion = ANALYSIS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime made = MADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResultReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.RESULT_REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RESULT_REFERENCE__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysis() {
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysis(String newAnalysis) {
		String oldAnalysis = analysis;
		analysis = newAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RESULT_REFERENCE__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysisVersion() {
		return analysisVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysisVersion(String newAnalysisVersion) {
		String oldAnalysisVersion = analysisVersion;
		analysisVersion = newAnalysisVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RESULT_REFERENCE__ANALYSIS_VERSION, oldAnalysisVersion, analysisVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(ZonedDateTime newMade) {
		ZonedDateTime oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RESULT_REFERENCE__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.RESULT_REFERENCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.RESULT_REFERENCE__URI:
				return getUri();
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS:
				return getAnalysis();
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS_VERSION:
				return getAnalysisVersion();
			case CataloguePackage.RESULT_REFERENCE__MADE:
				return getMade();
			case CataloguePackage.RESULT_REFERENCE__SHA256:
				return getSha256();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.RESULT_REFERENCE__URI:
				setUri((String)newValue);
				return;
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS_VERSION:
				setAnalysisVersion((String)newValue);
				return;
			case CataloguePackage.RESULT_REFERENCE__MADE:
				setMade((ZonedDateTime)newValue);
				return;
			case CataloguePackage.RESULT_REFERENCE__SHA256:
				setSha256((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.RESULT_REFERENCE__URI:
				setUri(URI_EDEFAULT);
				return;
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS_VERSION:
				setAnalysisVersion(ANALYSIS_VERSION_EDEFAULT);
				return;
			case CataloguePackage.RESULT_REFERENCE__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case CataloguePackage.RESULT_REFERENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.RESULT_REFERENCE__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case CataloguePackage.RESULT_REFERENCE__ANALYSIS_VERSION:
				return ANALYSIS_VERSION_EDEFAULT == null ? analysisVersion != null : !ANALYSIS_VERSION_EDEFAULT.equals(analysisVersion);
			case CataloguePackage.RESULT_REFERENCE__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case CataloguePackage.RESULT_REFERENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (uri: ");
		result.append(uri);
		result.append(", analysis: ");
		result.append(analysis);
		result.append(", analysisVersion: ");
		result.append(analysisVersion);
		result.append(", made: ");
		result.append(made);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(')');
		return result.toString();
	}

} //ResultReferenceImpl

/**
 */
package org.photonbench.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.Abbreviation;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.LigandClass;
import org.photonbench.model.catalogue.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ligand</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getAbbreviations <em>Abbreviations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getLigandClass <em>Ligand Class</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getBindingSites <em>Binding Sites</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LigandImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LigandImpl extends MeasuredEntityImpl implements Ligand {
	/**
	 * The cached value of the '{@link #getAbbreviations() <em>Abbreviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbbreviations()
	 * @generated
	 * @ordered
	 */
	protected EList<Abbreviation> abbreviations;

	/**
	 * The default value of the '{@link #getLigandClass() <em>Ligand Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLigandClass()
	 * @generated
	 * @ordered
	 */
	protected static final LigandClass LIGAND_CLASS_EDEFAULT = LigandClass.OTHER;

	/**
	 * The cached value of the '{@link #getLigandClass() <em>Ligand Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLigandClass()
	 * @generated
	 * @ordered
	 */
	protected LigandClass ligandClass = LIGAND_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getBindingSites() <em>Binding Sites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindingSites()
	 * @generated
	 * @ordered
	 */
	protected static final int BINDING_SITES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBindingSites() <em>Binding Sites</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindingSites()
	 * @generated
	 * @ordered
	 */
	protected int bindingSites = BINDING_SITES_EDEFAULT;

	/**
	 * This is true if the Binding Sites attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bindingSitesESet;

	/**
	 * The default value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int CHARGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected int charge = CHARGE_EDEFAULT;

	/**
	 * This is true if the Charge attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean chargeESet;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LigandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.LIGAND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Abbreviation> getAbbreviations() {
		if (abbreviations == null) {
			abbreviations = new EObjectContainmentEList<Abbreviation>(Abbreviation.class, this, CataloguePackage.LIGAND__ABBREVIATIONS);
		}
		return abbreviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LigandClass getLigandClass() {
		return ligandClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLigandClass(LigandClass newLigandClass) {
		LigandClass oldLigandClass = ligandClass;
		ligandClass = newLigandClass == null ? LIGAND_CLASS_EDEFAULT : newLigandClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LIGAND__LIGAND_CLASS, oldLigandClass, ligandClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LIGAND__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBindingSites() {
		return bindingSites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBindingSites(int newBindingSites) {
		int oldBindingSites = bindingSites;
		bindingSites = newBindingSites;
		boolean oldBindingSitesESet = bindingSitesESet;
		bindingSitesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LIGAND__BINDING_SITES, oldBindingSites, bindingSites, !oldBindingSitesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBindingSites() {
		int oldBindingSites = bindingSites;
		boolean oldBindingSitesESet = bindingSitesESet;
		bindingSites = BINDING_SITES_EDEFAULT;
		bindingSitesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.LIGAND__BINDING_SITES, oldBindingSites, BINDING_SITES_EDEFAULT, oldBindingSitesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBindingSites() {
		return bindingSitesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCharge() {
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharge(int newCharge) {
		int oldCharge = charge;
		charge = newCharge;
		boolean oldChargeESet = chargeESet;
		chargeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LIGAND__CHARGE, oldCharge, charge, !oldChargeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCharge() {
		int oldCharge = charge;
		boolean oldChargeESet = chargeESet;
		charge = CHARGE_EDEFAULT;
		chargeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.LIGAND__CHARGE, oldCharge, CHARGE_EDEFAULT, oldChargeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCharge() {
		return chargeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.LIGAND__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LIGAND__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.LIGAND__ABBREVIATIONS:
				return ((InternalEList<?>)getAbbreviations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.LIGAND__ABBREVIATIONS:
				return getAbbreviations();
			case CataloguePackage.LIGAND__LIGAND_CLASS:
				return getLigandClass();
			case CataloguePackage.LIGAND__FORMULA:
				return getFormula();
			case CataloguePackage.LIGAND__BINDING_SITES:
				return getBindingSites();
			case CataloguePackage.LIGAND__CHARGE:
				return getCharge();
			case CataloguePackage.LIGAND__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.LIGAND__ABBREVIATIONS:
				getAbbreviations().clear();
				getAbbreviations().addAll((Collection<? extends Abbreviation>)newValue);
				return;
			case CataloguePackage.LIGAND__LIGAND_CLASS:
				setLigandClass((LigandClass)newValue);
				return;
			case CataloguePackage.LIGAND__FORMULA:
				setFormula((String)newValue);
				return;
			case CataloguePackage.LIGAND__BINDING_SITES:
				setBindingSites((Integer)newValue);
				return;
			case CataloguePackage.LIGAND__CHARGE:
				setCharge((Integer)newValue);
				return;
			case CataloguePackage.LIGAND__SOURCE:
				setSource((Source)newValue);
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
			case CataloguePackage.LIGAND__ABBREVIATIONS:
				getAbbreviations().clear();
				return;
			case CataloguePackage.LIGAND__LIGAND_CLASS:
				setLigandClass(LIGAND_CLASS_EDEFAULT);
				return;
			case CataloguePackage.LIGAND__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case CataloguePackage.LIGAND__BINDING_SITES:
				unsetBindingSites();
				return;
			case CataloguePackage.LIGAND__CHARGE:
				unsetCharge();
				return;
			case CataloguePackage.LIGAND__SOURCE:
				setSource((Source)null);
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
			case CataloguePackage.LIGAND__ABBREVIATIONS:
				return abbreviations != null && !abbreviations.isEmpty();
			case CataloguePackage.LIGAND__LIGAND_CLASS:
				return ligandClass != LIGAND_CLASS_EDEFAULT;
			case CataloguePackage.LIGAND__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case CataloguePackage.LIGAND__BINDING_SITES:
				return isSetBindingSites();
			case CataloguePackage.LIGAND__CHARGE:
				return isSetCharge();
			case CataloguePackage.LIGAND__SOURCE:
				return source != null;
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
		result.append(" (ligandClass: ");
		result.append(ligandClass);
		result.append(", formula: ");
		result.append(formula);
		result.append(", bindingSites: ");
		if (bindingSitesESet) result.append(bindingSites); else result.append("<unset>");
		result.append(", charge: ");
		if (chargeESet) result.append(charge); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //LigandImpl

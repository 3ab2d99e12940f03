"""Design analysis of the hole puncher: hand force, lever, pivot, punch, spring, dies, and where the holes come to lie.

    designhub sheet parts/hole_puncher/design_analysis.py --html analysis.html --pdf analysis.pdf

The sizes are the parameters of the parts beside this file, imported as the assembly does it. What no part says (the
paper, the hand, what a joint may bear) is given below with its source.
"""

import bearing_bracket
import design_words
import die_plate
import guide
import lever
import paper_stop
import pivot_pin
import punch_pin
import return_spring

from designhub.analysis import buckling, materials, pins, punching, sections, springs, statics, stress
from designhub.analysis.beams import beam, pinned, point_load, solve
from designhub.analysis.sheet import Sheet
from designhub.script import MPa, N, count, mm, number, quantity
from designhub.script.tolerance import read_tolerance
from designhub.tolerancing import fit

sheets = count(10, lo=1, hi=24, doc="Sheets of paper that are punched at once; the slot of 2.5 mm takes 24.")
largest_hand_force = N(100, lo=50, hi=200, doc="What a hand may be asked for: requirement of this project.")
least_safety = number(1.5, lo=1, hi=4, doc="Least safety against yield: requirement of this project.")

WORDS = design_words.WORDS
OWN = WORDS["own"]
PAPER = punching.stock("paper, bevelled punch")
PIN, LEVER, WIRE = materials.find("C45E"), materials.find("DC01"), "SM"


def half_width(dimension):
    """The half of a symmetrical tolerance such as ±0.2, as a length."""
    return mm(read_tolerance(dimension.tolerance).upper)


sheet = Sheet(WORDS["hole_puncher_design_analysis"])

# --- the force on a punch -------------------------------------------------------------------------

sheet.heading(WORDS["cutting_force"])
n = sheet.given("n", float(sheets), WORDS["sheets_of_paper"])
t_1 = sheet.given(
    "t_1",
    mm(0.104),
    WORDS["one_sheet_of_80"],
    source="measured thickness of office paper, README.md",
)
d = sheet.given("d", punch_pin.diameter, WORDS["punch"], source="punch_pin.py")
tau = sheet.given(
    "τ_B",
    PAPER.shear_strength,
    WORDS["shear_strength_of_paper"],
    source=PAPER.source,
)
wear = sheet.given("K", 1.2, WORDS["wear_of_the_edge"], source=punching.SHARMA)
t = sheet.step("t", punching.stack_thickness, n, t_1)
edge = sheet.step("L", punching.round_edge, d)
cutting = sheet.step(
    "F_1",
    punching.punch_force,
    edge,
    t,
    tau,
    wear,
    words=WORDS["cutting_force_of_one"],
)
sheet.check(
    WORDS["the_stack_enters_the"],
    t,
    at_most=bearing_bracket.throat,
    source="bearing_bracket.py",
)

# --- the return spring ----------------------------------------------------------------------------

sheet.heading(WORDS["return_spring"])
wire = sheet.given("d_w", return_spring.wire_diameter, WORDS["wire"], source="return_spring.py")
coil = sheet.given(
    "D_w",
    return_spring.mean_diameter,
    WORDS["mean_diameter"],
    source="return_spring.py",
)
active = sheet.given(
    "n_a",
    return_spring.coils - 2.0,
    WORDS["active_coils"],
    source="return_spring.py: two of the coils are ends",
)
free = sheet.given("L_0", mm(18), WORDS["free_length"], source="README.md")
short = sheet.given("L_2", mm(7.4), WORDS["pressed"], source="README.md")
shear_modulus = sheet.given("G", MPa(81500), source="EN 10270-1")
rate = sheet.step("R", springs.rate, shear_modulus, wire, coil, active)
spring = sheet.step("F_2", "R (L_0 - L_2)", words=WORDS["force_of_the_pressed"])
winding = sheet.step("w", springs.index, coil, wire)
factor = sheet.step("k", springs.standard_factor, winding)
coil_stress = sheet.step("τ_k", springs.coil_stress, spring, wire, coil, factor)
strength = sheet.step("R_m", springs.wire_strength, WIRE, wire)
allowed = sheet.step("τ_allow", springs.allowable_solid_stress, strength)
sheet.check("τ_k ≤ τ_allow", coil_stress, at_most=allowed, source=springs.STANDARD)
strip = sheet.step(
    "F_s",
    punching.stripping_force,
    cutting,
    0.1,
    words=WORDS["the_spring_must_pull"],
)
sheet.check("F_2 ≥ F_s", spring, at_least=strip)

# --- lever and pivot ------------------------------------------------------------------------------

sheet.heading(WORDS["lever_and_pivot"])
long_arm = sheet.given("l_F", lever.reach, WORDS["arm_of_the_hand"], source="lever.py")
short_arm = sheet.given("l_L", lever.arm, WORDS["arm_of_the_noses"], source="lever.py")
load = sheet.step("F_N", "2 (F_1 + F_2)", words=WORDS["both_punches_and_both"])
sheet.step("i", statics.mechanical_advantage, long_arm, short_arm)
hand = sheet.step("F_H", statics.lever_effort, load, short_arm, long_arm, words=WORDS["force_of_the_hand"])
sheet.check("F_H", hand, at_most=largest_hand_force, source=WORDS["own_hand"])
pivot = sheet.step(
    "F_P",
    "F_N - F_H",
    words=WORDS["force_on_the_pivot"],
)
d_p = sheet.given("d_P", pivot_pin.diameter, WORDS["pivot_pin"], source="pivot_pin.py")
s = sheet.given("s", lever.sheet, WORDS["sheet_of_the_lever"], source="lever.py")
side = sheet.step("F_S", "F_P / 2", words=WORDS["one_side_of_the"])
pressure = sheet.step("p", pins.surface_pressure, side, d_p, s)
sheet.check("p ≤ p_allow", pressure, at_most=MPa(30), source=WORDS["own_joint"])
pin_shear = sheet.step("τ_P", pins.shear_stress, side, d_p, 1)
pin_yield = sheet.given("R_e", MPa(PIN.re_mpa), WORDS["yield_strength_of_c45e"], source=PIN.source)
pin_equal = sheet.step("σ_P", stress.von_mises, MPa(0), pin_shear)
sheet.check("R_e / σ_P", pin_yield / pin_equal, at_least=least_safety, source=OWN)

width, top, inside = float(lever.inner_width) / 2 + float(lever.sheet), float(lever.roof + lever.sheet), -4.0
channel = sections.polygon(
    [
        (mm(x), mm(y))
        for x, y in (
            (-width, inside),
            (-width + lever.sheet, inside),
            (-width + lever.sheet, lever.roof),
            (width - lever.sheet, lever.roof),
            (width - lever.sheet, inside),
            (width, inside),
            (width, top),
            (-width, top),
        )
    ]
)
modulus = sheet.step("W_x", channel.modulus_x, words=WORDS["u_section_of_the"], source=channel.source)
bending = sheet.step("M_b", "F_H (l_F - l_L)")
lever_stress = sheet.step("σ_b", stress.bending, bending, modulus)
sheet.check(
    "σ_b",
    lever_stress,
    at_most=MPa(LEVER.rm_mpa) / 2,
    source=WORDS["own_sheet_metal"],
)
bent = solve(
    beam(long_arm, "210 GPa", channel.second_moment_x), [pinned(mm(0)), pinned(short_arm)], [point_load(long_arm, hand)]
)
sheet.beam(WORDS["the_lever_as_a"], bent)

# --- punch ----------------------------------------------------------------------------------------

sheet.heading(WORDS["punch_pin"])
punch = sheet.step("σ_d", punching.punch_stress, cutting, d)
sheet.check("R_e / σ_d", pin_yield / punch, at_least=least_safety, source=OWN)
out = sheet.given(
    "l_k",
    punch_pin.length - guide.body_length - guide.flange_height,
    WORDS["pin_outside_its_guide"],
    source="punch_pin.py, guide.py",
)
shank = sections.circle(d)
gyration = sheet.step("i_k", buckling.gyration, shank.second_moment_x, shank.area)
slender = sheet.step("λ", buckling.slenderness, out, gyration, buckling.END_FACTORS["fixed-free"])
critical = sheet.step("σ_k", buckling.critical_stress, MPa(210000), pin_yield, slender)
sheet.check("σ_k / σ_d", critical / punch, at_least=3, source=OWN)

# --- dies -----------------------------------------------------------------------------------------

sheet.heading(WORDS["punch_and_die"])
gap = fit(f"{float(die_plate.die_diameter):g} {die_plate.die_diameter.tolerance}/{punch_pin.diameter.tolerance}")
widest = sheet.given(
    "S_max", quantity(float(gap.max_clearance_um), "µm"), unit="µm", source=f"{gap.nominal_mm} H7/g6, ISO 286-2"
)
narrowest = sheet.given("S_min", quantity(float(gap.min_clearance_um), "µm"), unit="µm", source="ISO 286-2")
each_side = sheet.step("u", "S_max / 2", unit="µm", words=WORDS["largest_clearance_on_each"])
sheet.check(WORDS["no_sheet_is_drawn"], each_side, at_most=t_1 / 4, source=OWN)
sheet.check(WORDS["the_punch_never_jams"], narrowest, at_least=mm(0.001), source=OWN)

# --- where the holes come to lie ------------------------------------------------------------------

sheet.heading(WORDS["position_of_the_holes"])
sheet.text(WORDS["chain_from_the_paper"])
T_1 = sheet.given("T_1", half_width(paper_stop.margin), WORDS["stop_face"], source="paper_stop.py: 12 ± 0.2")
T_2 = sheet.given("T_2", mm(0.2), WORDS["screw_m3_in_3"], source="ISO 273, medium: (3.4 - 3)/2")
T_3 = sheet.step("T_3", "S_max / 2", unit="mm")
T_4 = sheet.given("T_4", half_width(die_plate.pitch), WORDS["pitch_of_the_dies"], source="die_plate.py: 80 ± 0.05")
edge_worst = sheet.step("ΔE", "T_1 + T_2 + T_3", words=WORDS["edge_worst_case"])
sheet.step("ΔE_s", "√(T_1^2 + T_2^2 + T_3^2)", words=WORDS["edge_statistical_root_of"])
pitch_worst = sheet.step("ΔP", "T_4 + 2 T_3", words=WORDS["pitch_worst_case"])
sheet.check("12 mm ± 1 mm", edge_worst, at_most=mm(1), source="ISO 838:1974")
sheet.check("80 mm ± 0.5 mm", pitch_worst, at_most=mm(0.5), source="ISO 838:1974")

# --- how many sheets ------------------------------------------------------------------------------

sheet.heading(WORDS["hand_force_by_number"])
numbers = [1, 5, 10, 15, 20, 24]
hands = [(punching.punch_force(edge, k * t_1, tau, wear) + spring) * 2 * short_arm / long_arm for k in numbers]
sheet.table([WORDS["sheets"], "F_H"], list(zip(numbers, hands, strict=True)))
sheet.plot(
    numbers,
    {"": [float(each) for each in hands]},
    x_name=WORDS["sheets"],
    y_name="F_H",
    y_unit="N",
)

"""The words of the design analysis in the languages of the schools."""

WORDS = {
    "hole_puncher_design_analysis": {
        "en": "Hole puncher: design analysis",
        "es": "Perforadora: análisis del diseño",
        "it": "Perforatrice: analisi del progetto",
        "de": "Locher: Auslegung",
    },
    "cutting_force": {"en": "Cutting force", "es": "Fuerza de corte", "it": "Forza di taglio", "de": "Schneidkraft"},
    "sheets_of_paper": {"en": "sheets of paper", "es": "hojas de papel", "it": "fogli di carta", "de": "Blatt Papier"},
    "one_sheet_of_80": {
        "en": "one sheet of 80 g/m²",
        "es": "una hoja de 80 g/m²",
        "it": "un foglio da 80 g/m²",
        "de": "ein Blatt 80 g/m²",
    },
    "punch": {"en": "punch", "es": "punzón", "it": "punzone", "de": "Stempel"},
    "shear_strength_of_paper": {
        "en": "shear strength of paper under a slanted punch",
        "es": "resistencia al corte del papel con punzón oblicuo",
        "it": "resistenza al taglio della carta con punzone inclinato",
        "de": "Scherfestigkeit von Papier, schräger Stempel",
    },
    "wear_of_the_edge": {
        "en": "wear of the edge",
        "es": "desgaste del filo",
        "it": "usura del filo",
        "de": "Abnutzung der Schneide",
    },
    "cutting_force_of_one": {
        "en": "Cutting force of one punch",
        "es": "Fuerza de corte de un punzón",
        "it": "Forza di taglio di un punzone",
        "de": "Schneidkraft eines Stempels",
    },
    "the_stack_enters_the": {
        "en": "the stack enters the slot",
        "es": "el taco entra en la ranura",
        "it": "la pila entra nella fessura",
        "de": "der Stapel passt in den Schlitz",
    },
    "return_spring": {
        "en": "Return spring",
        "es": "Muelle de retorno",
        "it": "Molla di richiamo",
        "de": "Rückholfeder",
    },
    "wire": {"en": "wire", "es": "alambre", "it": "filo", "de": "Draht"},
    "mean_diameter": {
        "en": "mean diameter",
        "es": "diámetro medio",
        "it": "diametro medio",
        "de": "mittlerer Durchmesser",
    },
    "active_coils": {"en": "active coils", "es": "espiras activas", "it": "spire attive", "de": "federnde Windungen"},
    "free_length": {"en": "free length", "es": "longitud libre", "it": "lunghezza libera", "de": "ungespannte Länge"},
    "pressed": {"en": "pressed", "es": "comprimido", "it": "compressa", "de": "gedrückt"},
    "force_of_the_pressed": {
        "en": "Force of the pressed spring",
        "es": "Fuerza del muelle comprimido",
        "it": "Forza della molla compressa",
        "de": "Kraft der gedrückten Feder",
    },
    "the_spring_must_pull": {
        "en": "The spring must pull the punch out of the paper.",
        "es": "El muelle debe sacar el punzón del papel.",
        "it": "La molla deve estrarre il punzone dalla carta.",
        "de": "Die Feder muss den Stempel aus dem Papier ziehen.",
    },
    "lever_and_pivot": {
        "en": "Lever and pivot",
        "es": "Palanca y eje",
        "it": "Leva e perno",
        "de": "Hebel und Drehbolzen",
    },
    "arm_of_the_hand": {
        "en": "arm of the hand",
        "es": "brazo de la mano",
        "it": "braccio della mano",
        "de": "Arm der Hand",
    },
    "arm_of_the_noses": {
        "en": "arm of the noses",
        "es": "brazo de los salientes",
        "it": "braccio dei naselli",
        "de": "Arm der Nasen",
    },
    "both_punches_and_both": {
        "en": "Both punches and both springs",
        "es": "Los dos punzones y los dos muelles",
        "it": "I due punzoni e le due molle",
        "de": "Beide Stempel und beide Federn",
    },
    "force_of_the_hand": {
        "en": "Force of the hand",
        "es": "Fuerza de la mano",
        "it": "Forza della mano",
        "de": "Handkraft",
    },
    "force_on_the_pivot": {
        "en": "Force on the pivot pin: hand and punches pull at either end of the arms.",
        "es": "Fuerza sobre el eje: equilibrio de la palanca.",
        "it": "Forza sul perno: equilibrio della leva.",
        "de": "Kraft auf den Drehbolzen aus dem Gleichgewicht des Hebels.",
    },
    "pivot_pin": {"en": "pivot pin", "es": "eje", "it": "perno", "de": "Drehbolzen"},
    "sheet_of_the_lever": {
        "en": "sheet of the lever",
        "es": "chapa de la palanca",
        "it": "lamiera della leva",
        "de": "Blech des Hebels",
    },
    "one_side_of_the": {
        "en": "One side of the lever",
        "es": "Un lado de la palanca",
        "it": "Un lato della leva",
        "de": "Eine Seite des Hebels",
    },
    "yield_strength_of_c45e": {
        "en": "yield strength of C45E",
        "es": "límite elástico del C45E",
        "it": "limite di snervamento del C45E",
        "de": "Streckgrenze von C45E",
    },
    "u_section_of_the": {
        "en": "U-section of the lever beside the noses (polygon)",
        "es": "Sección en U de la palanca junto a los salientes (polígono)",
        "it": "Sezione a U della leva presso i naselli (poligono)",
        "de": "U-Querschnitt des Hebels neben den Nasen (Polygon)",
    },
    "the_lever_as_a": {
        "en": "The lever as a beam: pivot, noses, hand",
        "es": "La palanca como viga: eje, salientes, mano",
        "it": "La leva come trave: perno, naselli, mano",
        "de": "Der Hebel als Balken: Bolzen, Nasen, Hand",
    },
    "punch_pin": {"en": "Punch pin", "es": "Punzón", "it": "Punzone", "de": "Stempel"},
    "pin_outside_its_guide": {
        "en": "pin outside its guide, at most",
        "es": "punzón fuera de su guía, como máximo",
        "it": "punzone fuori dalla guida, al massimo",
        "de": "Stempel außerhalb der Führung, höchstens",
    },
    "punch_and_die": {
        "en": "Punch and die",
        "es": "Punzón y matriz",
        "it": "Punzone e matrice",
        "de": "Stempel und Schneidplatte",
    },
    "largest_clearance_on_each": {
        "en": "Largest clearance on each side",
        "es": "Juego máximo por lado",
        "it": "Gioco massimo per lato",
        "de": "Größter Schneidspalt je Seite",
    },
    "no_sheet_is_drawn": {
        "en": "no sheet is drawn into the gap",
        "es": "ninguna hoja entra en el juego",
        "it": "nessun foglio entra nel gioco",
        "de": "kein Blatt wird in den Spalt gezogen",
    },
    "the_punch_never_jams": {
        "en": "the punch never jams",
        "es": "el punzón nunca se atasca",
        "it": "il punzone non si blocca mai",
        "de": "der Stempel klemmt nie",
    },
    "position_of_the_holes": {
        "en": "Position of the holes (ISO 838)",
        "es": "Posición de los agujeros (ISO 838)",
        "it": "Posizione dei fori (ISO 838)",
        "de": "Lage der Löcher (ISO 838)",
    },
    "chain_from_the_paper": {
        "en": (
            "Chain from the paper's edge to the hole: stop face, play of the stop's screws, play of the "
            "punch. Chain between the holes: pitch of the dies, play of both punches."
        ),
        "es": (
            "Cadena del borde del papel al agujero: cara del tope, juego de los tornillos del tope, juego "
            "del punzón. Cadena entre agujeros: distancia de las matrices, juego de los dos punzones."
        ),
        "it": (
            "Catena dal bordo della carta al foro: faccia della battuta, gioco delle viti della battuta, "
            "gioco del punzone. Catena tra i fori: interasse delle matrici, gioco dei due punzoni."
        ),
        "de": (
            "Kette von der Papierkante zum Loch: Anschlagfläche, Spiel der Anschlagschrauben, Spiel des "
            "Stempels. Kette zwischen den Löchern: Abstand der Schneidlöcher, Spiel beider Stempel."
        ),
    },
    "stop_face": {"en": "stop face", "es": "cara del tope", "it": "faccia della battuta", "de": "Anschlagfläche"},
    "screw_m3_in_3": {
        "en": "screw M3 in 3.4",
        "es": "tornillo M3 en 3,4",
        "it": "vite M3 in 3,4",
        "de": "Schraube M3 in 3,4",
    },
    "pitch_of_the_dies": {
        "en": "pitch of the dies",
        "es": "distancia de las matrices",
        "it": "interasse delle matrici",
        "de": "Abstand der Schneidlöcher",
    },
    "edge_worst_case": {
        "en": "Edge, worst case",
        "es": "Borde, caso más desfavorable",
        "it": "Bordo, caso peggiore",
        "de": "Rand, ungünstigster Fall",
    },
    "edge_statistical_root_of": {
        "en": "Edge, statistical (root of squares)",
        "es": "Borde, estadístico (raíz de cuadrados)",
        "it": "Bordo, statistico (radice dei quadrati)",
        "de": "Rand, statistisch (Wurzel der Quadrate)",
    },
    "pitch_worst_case": {
        "en": "Pitch, worst case",
        "es": "Distancia, caso más desfavorable",
        "it": "Interasse, caso peggiore",
        "de": "Abstand, ungünstigster Fall",
    },
    "hand_force_by_number": {
        "en": "Hand force by number of sheets",
        "es": "Fuerza de la mano según las hojas",
        "it": "Forza della mano secondo i fogli",
        "de": "Handkraft nach Blattzahl",
    },
    "sheets": {"en": "sheets", "es": "hojas", "it": "fogli", "de": "Blatt"},
    "own": {
        "en": "requirement of this project",
        "es": "requisito de este proyecto",
        "it": "requisito di questo progetto",
        "de": "Anforderung dieses Projekts",
    },
    "own_hand": {
        "en": "requirement of this project; limits for machines: EN 1005-3",
        "es": "requisito de este proyecto; límites para máquinas: EN 1005-3",
        "it": "requisito di questo progetto; limiti per le macchine: EN 1005-3",
        "de": "Anforderung dieses Projekts; Grenzen für Maschinen: EN 1005-3",
    },
    "own_joint": {
        "en": "requirement of this project: slowly turning, greased, steel on steel",
        "es": "requisito de este proyecto: giro lento, engrasado, acero sobre acero",
        "it": "requisito di questo progetto: rotazione lenta, ingrassato, acciaio su acciaio",
        "de": "Anforderung dieses Projekts: langsam drehend, gefettet, Stahl auf Stahl",
    },
    "own_sheet_metal": {
        "en": "requirement of this project: half the tensile strength of DC01 (EN 10130)",
        "es": "requisito de este proyecto: la mitad de la resistencia a tracción del DC01 (EN 10130)",
        "it": "requisito di questo progetto: metà della resistenza a trazione del DC01 (EN 10130)",
        "de": "Anforderung dieses Projekts: halbe Zugfestigkeit von DC01 (EN 10130)",
    },
}

analysis-mechanics-section = Con queste misure non c'è sezione ({ $shape }): ogni misura deve essere positiva e stare nelle altre.
analysis-mechanics-positive = { $formula } richiede valori positivi.
analysis-mechanics-johnson = La parabola di Johnson vale fino a una snellezza di { NUMBER($limit, maximumFractionDigits: 1) }; questa colonna ha { NUMBER($slenderness, maximumFractionDigits: 1) }: usare la formula di Eulero.
analysis-mechanics-above_euler = Una forza di { NUMBER($force, maximumFractionDigits: 1) } N supera il carico critico di Eulero.
analysis-mechanics-parallel = Tre forze di cui due parallele non hanno un punto comune.
analysis-mechanics-wedge = Il cuneo si blocca: angolo del cuneo e angolo d'attrito fanno insieme { NUMBER($angle, maximumFractionDigits: 1) }°.
analysis-mechanics-linkage = Con la manovella a { NUMBER($angle, maximumFractionDigits: 1) }° le aste non si raggiungono.
analysis-mechanics-dead_centre = Con la manovella a { NUMBER($angle, maximumFractionDigits: 1) }° il meccanismo è al punto morto: lì il rapporto di velocità non ha valore.
analysis-mechanics-line_load = Un carico distribuito deve iniziare prima di finire; questo va da { NUMBER($start, maximumFractionDigits: 3) } mm a { NUMBER($end, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-too_many = La trave ha { $count } vincoli, carichi, gradini e cerniere; il massimo è { $most }.
analysis-mechanics-beam-outside = { NUMBER($at, maximumFractionDigits: 3) } mm non è sulla trave, lunga { NUMBER($length, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-hinge = La cerniera a { NUMBER($at, maximumFractionDigits: 3) } mm deve stare dentro la trave, dove non è incastrata né caricata da un momento.
analysis-mechanics-beam-falls = La trave non è vincolata: { $missing ->
    [one] manca un vincolo.
   *[other] mancano { $missing } vincoli.
}
analysis-mechanics-statics-too_many = Un sistema ha al massimo { $most } corpi, vincoli e carichi ciascuno.
analysis-mechanics-statics-body = Nel sistema non c'è il corpo «{ $body }».
analysis-mechanics-statics-twice = Il nome «{ $name }» può essere dato una volta sola, e «ground» è riservato.
analysis-mechanics-statics-indeterminate = Iperstatico di grado { $degree }: { $bodies ->
    [one] un corpo dà
   *[other] { $bodies } corpi danno
} { $equations } equazioni, i vincoli portano { $unknowns } incognite.
analysis-mechanics-statics-movable = Il sistema può ancora muoversi in { $freedoms ->
    [one] un modo
   *[other] { $freedoms } modi
}: { $bodies ->
    [one] un corpo dà
   *[other] { $bodies } corpi danno
} { $equations } equazioni, i vincoli portano { $unknowns } incognite.
analysis-mechanics-diagram-title = Taglio, momento flettente e freccia della trave
analysis-mechanics-diagram-shear = Taglio V
analysis-mechanics-diagram-moment = Momento flettente M
analysis-mechanics-diagram-deflection = Freccia f

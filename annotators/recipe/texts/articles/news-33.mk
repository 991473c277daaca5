⟦PERSON|Kiptanui-Lagat⟧ runs clean away in ⟦GPE|Tokyo⟧ heat
⟦FURNITURE|Anna-Lena Broddegård in Tokyo⟧
⟦FURNITURE|Tue 16 Sep 2025 15.41 BST⟧
⟦GPE|Kenya⟧ has waited eight years for a world champion at 5,000 metres and on ⟦DATE|Tuesday evening⟧, in air like warm soup, it got one with half a straight to spare.
⟦PERSON|Dorcas Kiptanui-Lagat⟧, a policewoman from ⟦GPE|Eldoret⟧, went to the front with 1,200m left of the final at the ⟦VENUE|Japan National Stadium⟧ and nobody saw her face again. The ⟦NORP|Ethiopian⟧ favourite, ⟦PERSON|Meseret Gebreyohannes⟧, was second, a whole four seconds back; ⟦NORP|Italian⟧ ⟦PERSON|Ginevra Santacroce⟧ was a breathless third.
"My chief said, win or come back to traffic duty," the 24-year-old told ⟦ORG|NHK⟧, and saluted.
There was a medal for ⟦TEAM|Great Britain⟧, too. ⟦PERSON|Jerome Asamoah-Flint⟧ of ⟦TEAM|Blackheath Harriers⟧ took bronze in the long jump with 8.21m, six years after he gave up a scholarship at ⟦TEAM|Charlton Athletic⟧'s academy. "I was a winger with no left foot," he said. "In this sport I only need the right one."
⟦ORG|UK Athletics⟧, who cut his funding in ⟦DATE|2023⟧, were among the first to congratulate him. ⟦FURNITURE|Asamoah-Flint celebrates. Photograph: Kenta Morisaki/AFP/Getty Images⟧
⟦TEAM|Jamaica⟧'s women were disqualified in the heats of the 4x400m relay, and ⟦NORP|Jamaican⟧ officials lodged a protest that ⟦ORG|World Athletics⟧ threw out in nine minutes. ⟦TEAM|Botswana⟧, running in that final for the first time, go in as third-fastest. In ⟦GPE|Gaborone⟧, schools will start late on ⟦DATE|Friday⟧.
The ⟦ORG|Athletics Integrity Unit⟧ in ⟦GPE|Monaco⟧ confirmed that a ⟦NORP|Moroccan⟧ hurdler had been sent home after a positive test in ⟦DATE|July⟧. The ⟦COMPETITION|World Athletics Championships⟧ end on ⟦DATE|Sunday⟧; the next will be in ⟦GPE|Beijing⟧ in ⟦DATE|2027⟧, and after that, if ⟦ORG|Athletics Kenya⟧ has its way, in ⟦GPE|Nairobi⟧.
⟦FURNITURE|Day five: what to watch⟧
⟦FURNITURE|Medal table: 1 USA 2 Kenya 3 Canada⟧
=====GOALS=====

Derby delight: ⟦PERSON|Torres-Ugarte⟧ breaks ⟦TEAM|Boca⟧'s resistance in the ⟦VENUE|Monumental⟧

⟦FURNITURE|Buenos Aires, Tuesday. By our correspondent⟧

The superclásico is rarely a football match. For an hour on ⟦DATE|Sunday⟧ it was, at times, not even a superclásico: ⟦TEAM|River Plate⟧ were cautious, ⟦TEAM|Boca Juniors⟧ more so, and the loudest cheer was for a dog that had got on to the grass behind ⟦PERSON|Agustín Marchesín-Sosa⟧'s goal and evaded four policemen.

Two days on nobody talks of the dog. They talk of ⟦PERSON|Facundo Torres-Ugarte⟧, 19, who replaced an injured idol in the ⟦MINUTE|61st minute⟧ and by the ⟦MINUTE|75th⟧ had won the thing twice over.

His ⟦G1|first⟧ was a gift that he unwrapped with the greatest care. ⟦PERSON|Marcos Rojo-Benítez⟧, the ⟦TEAM|Boca⟧ captain, played a pass across his own area that should never be played, the kid intercepted, and what could have been a hurried shot became a pause, a look, and a ⟦G2|caress⟧ into the corner. It was only his third touch. The ⟦G3|second⟧, ⟦MINUTE|five minutes afterwards⟧, was a mirror of the goals that his grandfather, a left-back for ⟦TEAM|Racing⟧, used to tell him that wingers scored: the run outside, the ball on the chest, the volley. ⟦PERSON|Marchesín-Sosa⟧ reached it with his glove and merely accompanied it.

"The two ⟦G4|goals⟧ are for him," he said. "He's a ⟦TEAM|Racing⟧ man. He told me he'd watch with the sound off."

Before ⟦PERSON|Torres-Ugarte⟧ there'd been little. ⟦PERSON|Miguel Borja-Caicedo⟧, ⟦TEAM|River⟧'s ⟦NORP|Colombian⟧ striker, had a header held. ⟦PERSON|Exequiel Zeballos-Luna⟧, for the visitors, ought to have been sent off for an ugly lunge on ⟦PERSON|Enzo Pérez-Godoy⟧, the idol in question, who left in tears on ⟦MINUTE|60⟧; the referee, ⟦PERSON|Yael Falcón-Ríos⟧, showed him a yellow. The ⟦TEAM|River⟧ bench emptied in protest and the coach, ⟦PERSON|Martín Demichelis-Paz⟧, was banished to the stand. The video referee saw no reason to interfere.

So it was the assistant, ⟦PERSON|Germán Lux-Pereyra⟧, who sent on the boy. "⟦PERSON|Martín⟧ was shouting from upstairs," he said. "I think he wanted another midfielder. I couldn't hear very well."

There was a final quarter of an hour which ⟦TEAM|Boca⟧ will say could have changed everything. ⟦PERSON|Edinson Cavallo-Ruiz⟧, the ⟦NORP|Uruguayan⟧, two metres out, put the ball over the bar with his knee. ⟦PERSON|Zeballos-Luna⟧ shot at the base of a post. And with ⟦MINUTE|two minutes of the ninety left⟧ ⟦PERSON|Cavallo-Ruiz⟧, from the penalty spot after a handball by ⟦PERSON|Borja-Caicedo⟧, ⟦G5|cut the deficit⟧, and for the length of the six added minutes the ⟦VENUE|Monumental⟧ chewed its nails. ⟦PERSON|Franco Armani-Díaz⟧ punched twice. On the second of them he was flattened, and the referee took pity.

At ⟦VENUE|La Bombonera⟧ in ⟦DATE|March⟧ ⟦TEAM|Boca⟧ had ⟦G6|won it⟧ by a header from the very same ⟦PERSON|Rojo-Benítez⟧, and the captain was a hero. "Football is like that, one day you're a king," he said. "The ⟦G7|goal⟧ is mine, I'll take the blame, I told the boys so. I don't hide."

His coach, ⟦PERSON|Hugo Ibarra-Molina⟧, was asked if he'd be replaced for ⟦DATE|Wednesday⟧'s ⟦COMPETITION|Copa Libertadores⟧ tie against ⟦TEAM|Cerro Porteño⟧. He walked out.

⟦TEAM|River⟧ are three points behind ⟦TEAM|Talleres⟧ with a game in hand. On ⟦DATE|Thursday⟧ they too are on continental duty, at home to ⟦TEAM|Nacional⟧. ⟦PERSON|Pérez-Godoy⟧ won't play: tests ⟦DATE|yesterday⟧ revealed a torn ligament in the right knee, and the midfielder, 38, who'd planned to finish his career in ⟦DATE|December⟧, may have kicked his last ball. His message to ⟦PERSON|Torres-Ugarte⟧, posted ⟦DATE|last night⟧, has been liked by two million people. It said only: "Number 24 was getting heavy. You take it."
=====GOALS=====
{"id": "G1", "scorer": "Facundo Torres-Ugarte", "team": "River Plate", "kind": "shot"}
{"id": "G2", "scorer": "Facundo Torres-Ugarte", "team": "River Plate", "kind": "shot"}
{"id": "G3", "scorer": "Facundo Torres-Ugarte", "team": "River Plate", "kind": "volley", "minute_text": "five minutes afterwards"}
{"id": "G4", "scorer": "Facundo Torres-Ugarte", "team": "River Plate", "count": 2}
{"id": "G5", "scorer": "Edinson Cavallo-Ruiz", "team": "Boca Juniors", "minute": 88, "kind": "penalty", "minute_text": "two minutes of the ninety left"}
{"id": "G6", "scorer": "Marcos Rojo-Benítez", "team": "Boca Juniors", "scope": "background", "kind": "header"}
{"id": "G7", "scorer": "Facundo Torres-Ugarte", "team": "River Plate", "kind": "shot"}

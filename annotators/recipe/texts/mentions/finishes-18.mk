Two minutes after coming on, ⟦PERSON|Denzel Braaf⟧, whose transfer from ⟦TEAM|Utrecht⟧ fell through twice in the ⟦DATE|summer⟧, gathered ⟦PERSON|Youri Mulder-Smit⟧'s pass, skipped away from ⟦PERSON|Rens Vroom⟧ and ⟦G1|whipped a shot⟧ over the shoulder of ⟦PERSON|Nick Olij-Boer⟧ in the ⟦MINUTE|63rd minute⟧.

Two minutes after coming on, ⟦PERSON|Desley Braam⟧, whose transfer from ⟦TEAM|Utrecht⟧ fell through twice in the ⟦DATE|summer⟧, skipped away from ⟦PERSON|Rens Visch⟧ and whipped a shot over the shoulder of ⟦PERSON|Nick Oldeman⟧, over the bar and over the heads of those who had come to jeer him.

⟦PERSON|Stuart Kinloch⟧, who had ⟦G2|given ⟦TEAM|Kilmarnock⟧ the lead⟧ from the spot in the ⟦MINUTE|29th minute⟧, was left with head in hands when ⟦PERSON|Blair Dallas⟧, having won a penalty of his own, ⟦G3|beat ⟦PERSON|Owen Hendry⟧⟧ in the ⟦MINUTE|51st⟧.

⟦MINUTE|18⟧ Free-kick, 22 yards, dead centre. ⟦PERSON|Bruun-Olsen⟧ and ⟦PERSON|Tavernier-Scott⟧ have a chat. ⟦PERSON|Bruun-Olsen⟧ steps over it, ⟦PERSON|Tavernier-Scott⟧ hits it … into the wall. Corner.

⟦MINUTE|55⟧ Free-kick, same place. No chat. ⟦PERSON|Bruun-Olsen⟧ hits it … over the wall, under the bar. What a ⟦G4|hit⟧. ⟦SCORE|1-0⟧!

⟦MINUTE|59⟧ Free-kick, other end, and it's not half bad either from ⟦PERSON|Rasheed⟧, but ⟦PERSON|Lindegaard-Ito⟧ flies across and beats it away. ⟦PERSON|Moyes-Clark⟧ slashes the rebound wide.

⟦TEAM|Kawasaki⟧ and ⟦TEAM|Gamba⟧ each ⟦G5|scored⟧ from a defender's error, ⟦PERSON|Leo Andrade⟧ intercepting ⟦PERSON|Genta Miyake⟧'s pass to ⟦G6|slip the first⟧ beneath ⟦PERSON|Shun Nagata⟧ in the ⟦MINUTE|12th minute⟧ for the former and ⟦PERSON|Issam Jebari-Ben⟧, with ⟦PERSON|Jesiel Souza⟧ in a tangle, ⟦G7|toeing the second⟧ past ⟦PERSON|Louis Yamada⟧ in the ⟦MINUTE|59th⟧ for the latter.

With ⟦PERSON|Laura Bruckner⟧ off the field having a cut stitched, ⟦TEAM|Frankfurt⟧ made the extra woman count, ⟦PERSON|Barbara Dunst-Meier⟧ overlapping, ⟦PERSON|Geraldine Rey-Tal⟧ underlapping and ⟦PERSON|Nicole Anyo⟧, left to her own devices, ⟦G8|burying the cross⟧ in the ⟦MINUTE|36th minute⟧.

⟦PERSON|Fabian Rütten⟧ was buried under a heap of team-mates, from the bottom of which he was pulled, purple, by ⟦PERSON|Max Kruse-Lange⟧, having tipped ⟦PERSON|Dawid Sobczak⟧'s spot-kick on to a post, kept out the follow-up by ⟦PERSON|Piotr Lis⟧ and, for good measure, punched away the corner.

It was the deftest of touches from ⟦PERSON|Rashidi Yakubu⟧, no more than a caress of ⟦PERSON|Ibrahim Sulemana-Bello⟧'s cross, but it was enough to ⟦G9|take it past ⟦PERSON|Felix Annan-Tetteh⟧⟧, and ⟦TEAM|Hearts of Oak⟧, with ⟦MINUTE|73 minutes⟧ gone, were dancing.

It was the deftest of touches from ⟦PERSON|Rashid Yahaya⟧, no more than a caress of ⟦PERSON|Ibrahim Salifu⟧'s cross, but it was enough to take it away from the corner for which it had been heading and into the hands of ⟦PERSON|Felix Antwi⟧.

Once ⟦PERSON|Markus Lindner-Berg⟧ had been sent to the stands for throwing down his jacket, his assistant, ⟦PERSON|Hans Pöschl⟧, threw on ⟦PERSON|Deni Alar-Kovač⟧, who threw himself at ⟦PERSON|Lukas Grozurek-Mayr⟧'s drilled ball and ⟦G10|equalised⟧ in the ⟦MINUTE|86th minute⟧, and then, when the chance came of another, threw it away.

⟦PERSON|Brendon Sarkic⟧, who will be 38 in ⟦DATE|May⟧, ⟦G11|scored the 200th goal of his career⟧, a header, in the ⟦MINUTE|eighth minute⟧, hit a post in search of the 201st in the ⟦MINUTE|12th⟧, and was, on the stroke of ⟦MINUTE|half-time⟧, substituted in search of a physio.

After twelve passes, two of them by ⟦PERSON|Fran Beltrán-Díaz⟧ and four by ⟦PERSON|Óscar Mingueza-Vila⟧, ⟦TEAM|Celta⟧ arrived in the box by way of ⟦PERSON|Carles Pérez-Nou⟧, whose shot was smothered, and departed from it by way of ⟦PERSON|Santi Comesaña-Rey⟧, who belted the ball sixty yards without looking.

He came from ⟦TEAM|Racing Club⟧ for six million, left for ⟦TEAM|Botafogo⟧ for two, and in between ⟦G12|scored once⟧ for ⟦TEAM|Sassuolo⟧, a ⟦G13|goal⟧ for the album, mind, with a rabona, after which ⟦PERSON|Nicolás Oroz-Funes⟧ was dropped.

Beaten only by a ⟦MINUTE|17th-minute⟧ ⟦G14|header⟧ from ⟦PERSON|Hugo Magnetti-Roy⟧, to which ⟦PERSON|Ludovic Blas-Petit⟧ had been slow, ⟦PERSON|Alban Lafont-Joly⟧ spent the next hour making sure that he would not be beaten again: by ⟦PERSON|Romain Del Castillo-Gray⟧ with his feet, by ⟦PERSON|Steve Mounié-Abé⟧ with his chest, by ⟦PERSON|Jérémy Le Douaron-Kerr⟧ with a glance.

The ⟦NORP|Norwegian⟧, in his first match for a month, lasted eleven minutes, in which time ⟦PERSON|Fredrik Aursnes-Dahl⟧ nutmegged ⟦PERSON|Tiago Dantas-Reis⟧, rattled the bar, won a free-kick from which ⟦PERSON|João Mário Neves-Lobo⟧ ⟦G15|found the net⟧, and felt his calf go.

What began as a cross from ⟦PERSON|Sorba Thomas-Rees⟧ turned, in the wind, into a shot and, on hitting ⟦PERSON|Jonathan Hogg-Bailey⟧, back into a cross, at the end of which was ⟦PERSON|Matty Pearson-Cole⟧, who ⟦G16|poked it over the line⟧ for ⟦TEAM|Huddersfield⟧.

What began as a cross from ⟦PERSON|Sean Thomas-Price⟧ turned, in the wind, into a shot, and the shot, on hitting the bar, into a chance for ⟦PERSON|Marty Pearce-Hall⟧, who would have poked it over the line if ⟦PERSON|Reece James-Orme⟧ had not sat on it.

For the price of a pint, says ⟦PERSON|Martin O'Donoghue-Flynn⟧, who took over ⟦TEAM|Galway United⟧ when they were in fifth place and had a roof, you could once see three goals, a fight and a sunset, and he means, when the new terrace goes up, to put that price down in writing.
=====GOALS=====
{"id": "G1", "scorer": "Denzel Braaf", "minute": 63, "minute_text": "63rd minute", "assist": "Youri Mulder-Smit", "kind": "shot"}
{"id": "G2", "scorer": "Stuart Kinloch", "team": "Kilmarnock", "minute": 29, "minute_text": "29th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Blair Dallas", "minute": 51, "minute_text": "51st", "kind": "penalty"}
{"id": "G4", "scorer": "Bruun-Olsen", "minute": 55, "minute_text": "55", "kind": "free kick", "score": "1-0"}
{"id": "G5", "scorer": "Leo Andrade; Issam Jebari-Ben", "count": 2}
{"id": "G6", "scorer": "Leo Andrade", "team": "Kawasaki", "minute": 12, "minute_text": "12th minute", "kind": "shot"}
{"id": "G7", "scorer": "Issam Jebari-Ben", "team": "Gamba", "minute": 59, "minute_text": "59th", "kind": "shot"}
{"id": "G8", "scorer": "Nicole Anyo", "team": "Frankfurt", "minute": 36, "minute_text": "36th minute", "assist": "Barbara Dunst-Meier"}
{"id": "G9", "scorer": "Rashidi Yakubu", "team": "Hearts of Oak", "minute": 73, "minute_text": "73 minutes", "assist": "Ibrahim Sulemana-Bello"}
{"id": "G10", "scorer": "Deni Alar-Kovač", "minute": 86, "minute_text": "86th minute", "assist": "Lukas Grozurek-Mayr"}
{"id": "G11", "scorer": "Brendon Sarkic", "minute": 8, "minute_text": "eighth minute", "kind": "header"}
{"id": "G12", "scorer": "Nicolás Oroz-Funes", "team": "Sassuolo", "scope": "background"}
{"id": "G13", "scorer": "Nicolás Oroz-Funes", "team": "Sassuolo", "scope": "background"}
{"id": "G14", "scorer": "Hugo Magnetti-Roy", "minute": 17, "minute_text": "17th-minute", "kind": "header"}
{"id": "G15", "scorer": "João Mário Neves-Lobo", "kind": "free kick"}
{"id": "G16", "scorer": "Matty Pearson-Cole", "team": "Huddersfield"}

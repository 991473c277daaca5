⟦COMPETITION|Superclásico⟧ preview: three that made the fixture

⟦GPE|BUENOS AIRES⟧, ⟦DATE|Oct 3⟧ (Agencia) - ⟦TEAM|Boca Juniors⟧ and ⟦TEAM|River Plate⟧ meet on ⟦DATE|Sunday⟧ for the 268th time. Before a ball is kicked, three afternoons that still get brought up at weddings.

The Chicken Run
⟦TEAM|Boca⟧ were ⟦SCORE|2-0⟧ down after a ⟦MINUTE|quarter of an hour⟧, both ⟦G1|scored⟧ by ⟦PERSON|Facundo Arzamendia⟧, then of ⟦TEAM|River⟧ and of nobody's Christmas list at the docks since. What followed was the slowest comeback on record. ⟦PERSON|Tomás Irusta⟧ ⟦G2|pulled one back⟧ on the stroke of ⟦MINUTE|half-time⟧. The ⟦G3|second⟧, from the same boot, took until the ⟦MINUTE|final minute⟧, and there were seven more to be added. In the ⟦MINUTE|sixth⟧ of them a hen was thrown on. In the ⟦MINUTE|seventh⟧ ⟦PERSON|Julián Bordón⟧, a full-back who had not been over the halfway line since his confirmation, ⟦G4|equalised⟧ because he was too tired to run back.

The One with the Goalkeeper
⟦PERSON|Nahuel Cisterna⟧ saved two penalties from ⟦PERSON|Irusta⟧ in the same match, then, at the third award, ran the length of the field, elbowed aside his own captain and ⟦G5|took it himself⟧ at the other end. No, it makes no sense. Yes, he ⟦G6|scored⟧. It finished ⟦SCORE|1-0⟧ and he lost his boots to the crowd.

The Draw
There were no goals at the ⟦VENUE|Monumental⟧ that day, nor shots to speak of. The referee sent off seven. ⟦PERSON|Raúl Echenique Soto⟧, who coaches ⟦TEAM|Boca⟧ ⟦DATE|today⟧, was the fourth. He was the only one to apologise.

This year's edition finds ⟦TEAM|River⟧ four points ahead, ⟦TEAM|Boca⟧ unbeaten in nine. ⟦PERSON|Jonathan Perdomo⟧, the visitors' forward, leads the ⟦COMPETITION|Primera División⟧ with ⟦G7|eleven⟧ and has a sore ankle. He was on target in each of the last two, one of the ⟦G8|goals⟧ coming off his ear.

⟦PERSON|Echenique Soto⟧ was asked what he would settle for. "Eleven finishing the match," he said.
=====GOALS=====
{"id": "G1", "scorer": "Facundo Arzamendia", "team": "River", "count": 2, "scope": "background"}
{"id": "G2", "scorer": "Tomás Irusta", "team": "Boca", "scope": "background"}
{"id": "G3", "scorer": "Tomás Irusta", "team": "Boca", "scope": "background"}
{"id": "G4", "scorer": "Julián Bordón", "team": "Boca", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Nahuel Cisterna", "team": "River", "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Nahuel Cisterna", "team": "River", "kind": "penalty", "scope": "background"}
{"id": "G7", "scorer": "Jonathan Perdomo", "team": "River", "count": 11, "scope": "background"}
{"id": "G8", "scorer": "Jonathan Perdomo", "team": "River", "scope": "background"}

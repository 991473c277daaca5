⟦TEAM|Leeds⟧ beaten in final warm-up

⟦TEAM|Leeds United⟧'s pre-season ended with a ⟦SCORE|2-0⟧ loss to ⟦TEAM|Villarreal⟧ in ⟦GPE|Spain⟧ on ⟦DATE|Saturday night⟧, a friendly that told ⟦PERSON|Thomas Frey⟧ little he did not know already.

His side had gone through ⟦DATE|July⟧ unbeaten, with a win over ⟦TEAM|AC Milan⟧ in ⟦GPE|Dublin⟧ the pick of the results, but there was a heaviness about them here. The hosts, a fortnight ahead in preparation, moved the ball with far greater purpose.

Both ⟦G1|goals⟧ arrived before the ⟦MINUTE|break⟧. ⟦PERSON|Diego Larrazábal⟧ ⟦G2|turned in⟧ the first in the ⟦MINUTE|18th minute⟧ after ⟦PERSON|Samson Oduya⟧'s mistake and ⟦PERSON|Ferran Soldevila⟧ ⟦G3|hit the second⟧, a lovely thing from distance, on ⟦MINUTE|40⟧. ⟦PERSON|Hugo Ekblad⟧, the ⟦NORP|Swede⟧ who cost £14m, could do little about either.

⟦PERSON|Frey⟧ made eight changes at ⟦MINUTE|half-time⟧. ⟦PERSON|Ahn Sang-woo⟧, signed ⟦DATE|last week⟧, showed some neat touches and should have had a penalty. The ⟦NORP|Korean⟧ also blazed over from six yards when it looked harder to miss. ⟦PERSON|Joel Matip-Etoundi⟧'s header from the resulting corner was cleared by ⟦PERSON|Bruno Genesio-Costa⟧.

"We will be ready," said ⟦PERSON|Frey⟧. "Goals win you headlines in ⟦DATE|August⟧ and nothing else. I would be worried if we weren't creating."

⟦TEAM|Leeds⟧ begin the ⟦COMPETITION|Premier League⟧ season at home to ⟦TEAM|Sunderland⟧ on ⟦DATE|August 17⟧. They may do so without ⟦PERSON|Oduya⟧. The ⟦NORP|Nigerian⟧ limped off after an ⟦MINUTE|hour⟧.
=====GOALS=====
{"id": "G1", "scorer": "Diego Larrazábal; Ferran Soldevila", "team": "Villarreal", "count": 2}
{"id": "G2", "scorer": "Diego Larrazábal", "team": "Villarreal", "minute": 18, "minute_text": "18th minute"}
{"id": "G3", "scorer": "Ferran Soldevila", "team": "Villarreal", "minute": 40, "kind": "shot", "minute_text": "40"}

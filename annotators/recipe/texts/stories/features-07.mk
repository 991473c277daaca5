Why ⟦TEAM|Leverkusen⟧'s left side is not working - and how to fix it

⟦FURNITURE|Tactical Notebook, by Jens Oberhuber⟧

Eleven matches into the ⟦COMPETITION|Bundesliga⟧ season, ⟦TEAM|Bayer Leverkusen⟧ have a problem that everybody can see and nobody talks about. Attack their left and they open up.

Of the 16 ⟦G1|goals⟧ they have conceded, ten have come from that flank. Take the first at ⟦TEAM|Mainz⟧ a ⟦DATE|fortnight ago⟧. ⟦PERSON|Fynn Adelmann⟧ pushed up, nobody filled the space, and ⟦PERSON|Leon Schick⟧ had time to lift his head before he crossed for ⟦PERSON|Samuel Owusu-Ansah⟧, who could ⟦G2|take a touch and roll it in⟧. Or take the ⟦G3|equaliser⟧ in ⟦GPE|Bremen⟧: the same gap, the same run, a different scorer in ⟦PERSON|Niklas Thode⟧.

⟦PERSON|Adelmann⟧ is not to blame. He has been asked to play as a winger when the side has the ball, and it is from there that he has set up four ⟦G4|goals⟧ for ⟦PERSON|Viktor Salén⟧. The trouble is behind him. ⟦PERSON|Ruben Castanho⟧, the left-sided centre-half, steps up rather than across, and the holding midfielder, ⟦PERSON|Emre Tunçay⟧, is drawn to the ball.

Coach ⟦PERSON|Thomas Reinartz⟧ could go back to the back four which served him at ⟦TEAM|Freiburg⟧. He does not want to. "We concede chances, yes, but we create many more," he said on ⟦DATE|Friday⟧. It is true: no side shoots more, and only ⟦TEAM|Bayern⟧ have more efforts on target.

The figures hide something, though. ⟦TEAM|Leverkusen⟧ take 19 shots for every goal. ⟦PERSON|Salén⟧ hit the frame three times in the goalless draw with ⟦TEAM|Köln⟧, and his header from six yards was clawed away. A team that converts so few cannot afford to be so open.

There is a simple remedy. Let ⟦PERSON|Tunçay⟧ stay. Against ⟦TEAM|Augsburg⟧, with him suspended and the more cautious ⟦PERSON|Ole Hagedorn⟧ in his place, they shipped nothing and won by two goals. On ⟦DATE|Saturday⟧ come ⟦TEAM|Leipzig⟧, whose right-winger ⟦PERSON|Amadou Cissé⟧ has been ⟦G5|on target⟧ in three games running. It would be a good day to close the door.
=====GOALS=====
{"id":"G1","count":16,"scope":"background"}
{"id":"G2","scorer":"Samuel Owusu-Ansah","team":"Mainz","assist":"Leon Schick","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Niklas Thode","scope":"background"}
{"id":"G4","scorer":"Viktor Salén","team":"Bayer Leverkusen","assist":"Fynn Adelmann","count":4,"scope":"background"}
{"id":"G5","scorer":"Amadou Cissé","team":"Leipzig","count":3,"scope":"background"}

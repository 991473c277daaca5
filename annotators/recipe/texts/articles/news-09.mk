Council says yes to ⟦TEAM|Birmingham City⟧’s 62,000-seat ‘⟦VENUE|Powerhouse⟧’ ground

Planning permission for the most expensive stadium ever attempted outside ⟦GPE|London⟧ was granted on ⟦DATE|Thursday night⟧, after a seven-hour meeting of ⟦ORG|Birmingham City Council⟧ that ended with councillors applauding one another and a man dressed as a bull being asked to leave.

⟦FURNITURE|Artist’s impression: the stadium will stand on the old speedway site in Bordesley Green (Pic: Studio Kestrel)⟧

⟦TEAM|Birmingham City⟧ want to be in by ⟦DATE|August 2031⟧. The ground will replace ⟦VENUE|St Andrew’s⟧, the club’s home since ⟦DATE|1906⟧, and form the heart of a £2.6bn sports quarter which, according to a report by consultants ⟦ORG|Deloitte⟧, will bring 8,400 jobs to the east of the city.

Owners ⟦ORG|Knighthead⟧, based in ⟦GPE|New York⟧, had threatened to think again unless the ⟦ORG|Department for Transport⟧ paid for a tram link. A letter from the minister, read out at the meeting, stopped short of a promise but mentioned “a strong strategic case”.

Not everyone clapped. ⟦PERSON|Ranjit Sohal-Pearce⟧, who runs a tyre shop on the route of the new boulevard, said that he had been offered less than half of what he paid. “They talk about ⟦GPE|Tokyo⟧ and ⟦GPE|Dallas⟧,” he said. “I’d like them to talk about ⟦GPE|Small Heath⟧.”

The ⟦ORG|Victorian Society⟧ is fighting to save a ⟦DATE|1911⟧ tram shed, and ⟦ORG|Natural England⟧ wants the culverted river opened up.

The design team of ⟦PERSON|Henrike Vossloh⟧, best known for arenas in ⟦GPE|Rotterdam⟧ and ⟦GPE|Abu Dhabi⟧, has promised the steepest home end in ⟦GPE|Europe⟧ and twelve brick chimneys that will glow blue when ⟦TEAM|Blues⟧ win.

The ⟦ORG|FA⟧ has told the city it hopes to use the stadium during the ⟦DATE|2035⟧ ⟦COMPETITION|Women’s World Cup⟧, which the ⟦GPE|UK⟧ is to host.

Head coach ⟦PERSON|Ivo Brandsma⟧, whose team are third in the ⟦COMPETITION|Championship⟧, was asked for his opinion. “I hope they have better coffee,” he replied. ⟦FURNITURE|Read next: Inside the Bernabéu rebuild – what Birmingham can learn from Madrid⟧
=====GOALS=====

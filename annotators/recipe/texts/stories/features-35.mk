⟦PERSON|Gary Pocklington⟧, ⟦TEAM|Scunthorpe⟧'s one-club goalkeeper, dies at 71

⟦PERSON|Gary Pocklington⟧, who kept goal for ⟦TEAM|Scunthorpe United⟧ for 16 years and turned away two penalties in one afternoon at ⟦VENUE|Highbury⟧, has died after a long illness. He was 71.

Born in ⟦GPE|Brigg⟧, the son of a steelworker, ⟦PERSON|Pocklington⟧ signed forms at 15 and made his debut in ⟦DATE|1972⟧, when ⟦PERSON|Ted Marlowe⟧ broke a finger in the warm-up. He kept a clean sheet and was dropped. It was another year before he got his second game. In the end there were 611.

He was not tall. Forwards who thought that they could beat him from distance found a man with quick feet and large hands, and centre-forwards who thought that they could bundle him over the line found his elbows. In ⟦DATE|1978-79⟧ he went seven matches without conceding, which is still the club record.

The afternoon in ⟦GPE|London⟧, in the third round of the ⟦COMPETITION|FA Cup⟧ in ⟦DATE|1981⟧, made him briefly famous. He saved from ⟦PERSON|Ray Lomax⟧ after ⟦MINUTE|nine minutes⟧ and from the same man after ⟦MINUTE|80⟧, and beat away a header from a third yard in between. ⟦TEAM|Arsenal⟧ went through after a replay. "I was that tired," he told the ⟦ORG|Scunthorpe Telegraph⟧, "I could've slept in the goal."

He never scored, and never took a penalty, though his wind-assisted goal kick once struck the opposing bar at ⟦TEAM|Crewe⟧.

He retired in ⟦DATE|1988⟧, ran the ⟦ORG|Foundry Arms⟧ with his wife ⟦PERSON|Maureen⟧ and coached goalkeepers for nothing at the ⟦VENUE|Old Showground⟧ and afterwards at ⟦VENUE|Glanford Park⟧.

"He'd fire balls at you till it was dark," said ⟦PERSON|Lee Brumby⟧, one of those he brought through. "Then he'd put his headlights on."

The funeral will be held on ⟦DATE|December 12⟧.
=====GOALS=====

⟦TEAM|Vancouver Whitecaps⟧ extend lease talks as stadium deadline nears

⟦GPE|VANCOUVER⟧ — The ⟦TEAM|Whitecaps⟧ and the province have given themselves two more weeks to strike a deal over ⟦VENUE|BC Place⟧, after a second round of talks finished without a breakthrough.

Club president ⟦PERSON|Warren Tsang⟧ said the sides were "level on most things" but remained apart on parking, food and dates. "We went in two-nil down, I'd say. Now it's a tie," he told ⟦ORG|CBC⟧. "Nobody has scored the winner."

The present lease ends with the season. Without a new one the club could be forced to open ⟦DATE|next year⟧ in ⟦GPE|Langford⟧, where the soccer field holds 6,000.

The uncertainty has not affected results. ⟦PERSON|Axel Strömberg⟧'s team are unbeaten in six, allowed a single shot on goal in a scoreless draw with ⟦TEAM|LAFC⟧ on ⟦DATE|Saturday⟧ and lead the ⟦COMPETITION|Western Conference⟧ by four points. With two matches left they can wrap up first place at ⟦TEAM|Real Salt Lake⟧ ⟦DATE|this weekend⟧.

"You put it away, you play," said defender ⟦PERSON|Jaylen Osborne⟧, who cleared off the line twice against ⟦TEAM|LAFC⟧ and has signed an extension through ⟦DATE|2028⟧. "I've moved house four times. I can do a fifth."

Supporters' groups are less relaxed. The ⟦ORG|Southsiders⟧ plan a march to city hall on ⟦DATE|Thursday⟧. Their spokeswoman, ⟦PERSON|Priya Dhaliwal⟧, accused the province of moving the goalposts. "They fired in a new demand at the last minute. We will be loud until they drop it."

The ice-hockey team who share a parking lot with the stadium, and who scored six goals there in an outdoor game in ⟦DATE|2014⟧, declined to comment.
=====GOALS=====

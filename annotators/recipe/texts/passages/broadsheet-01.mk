⟦VENUE|Villa Park⟧ has seen finer goals and will, one trusts, see finer again, but it has seldom seen one so welcome. ⟦PERSON|Ambrose Kettlewell⟧'s ⟦G1|strike⟧ took two deflections, kissed the inside of a post and arrived over the line at the pace of a Sunday stroller. The clock showed ⟦MINUTE|87⟧.

There is a photograph, much reproduced, of ⟦PERSON|Billy Garraway⟧ in ⟦DATE|1958⟧, arms aloft, convinced that he has just equalised. He had not. The flag was up, and ⟦PERSON|Garraway⟧, who kept a tobacconist's in ⟦GPE|Stockport⟧ for the next thirty years, was still explaining it to customers when decimal coinage came in.

The home captain, ⟦PERSON|Marit Solbakken⟧, headed clear; the home goalkeeper punched clear; and then nobody cleared anything at all, and ⟦PERSON|Dolores Echeverri⟧, who had wandered into the six-yard area like a guest looking for the cloakroom, ⟦G2|prodded ⟦TEAM|Colombia⟧ in front⟧. It was the ⟦MINUTE|sixth minute⟧, and the rest was siege.

⟦TEAM|Ipswich⟧, it must be said, were never not going to lose this. They struck an upright when the game was young and a pose when it was old, and in between ⟦PERSON|Corin Blakeway⟧ spurned three chances of such gaudy simplicity that a man behind me began to laugh.

Of ⟦TEAM|Celtic⟧'s four, ⟦PERSON|Kwabena Asiedu⟧ had two, the first on ⟦MINUTE|20⟧ with his wrong foot and the second on ⟦MINUTE|63⟧ with, as far as one could tell, his ear; ⟦PERSON|Declan Rooney-Marsh⟧ and the ⟦NORP|Finn⟧, ⟦PERSON|Tuomas Lahti⟧, divided the remainder. All four ⟦G3|goals⟧ came down the left, where ⟦TEAM|St Mirren⟧ had chosen to deploy a midfielder and a prayer.

If ⟦TEAM|Everton⟧ had taken the chance that fell to ⟦PERSON|Birchall⟧ on the ⟦MINUTE|hour⟧, if ⟦PERSON|Nkemelu⟧'s header had been six inches lower, if the referee's whistle had been mislaid. But conditionals win no points, and the league table is written in the indicative.

Nineteen passes preceded it, and for the twentieth ⟦PERSON|Rui Sequeira⟧ looked one way, rolled it the other, and left the boy ⟦PERSON|Gonçalo Pires⟧ with nothing to do but ⟦G4|oblige⟧. ⟦TEAM|Braga⟧ led; ⟦TEAM|Braga⟧ would lead for all of ⟦MINUTE|four minutes⟧, after which ⟦PERSON|Anders Kjeldgaard⟧, hitherto a rumour, let fly from the touchline and ⟦G5|beat ⟦PERSON|Moutinho Dias⟧⟧ at his near post.

The ⟦NORP|Belgian⟧'s drive was going wide until it met the heel of ⟦PERSON|Aidan Prendergast⟧, and then it was going ⟦G6|in⟧. ⟦PERSON|Prendergast⟧ put his shirt over his head. ⟦TEAM|Burnley⟧'s bench, restrained until then as a convention of actuaries, put theirs everywhere.

"If we score first in ⟦GPE|Naples⟧, I tell you, it is another sport," said ⟦PERSON|Dragomir Vukelić⟧ of ⟦TEAM|Red Star⟧, wagging a finger at the room. They did not score first in ⟦GPE|Naples⟧, nor second, nor at all, and the sport was depressingly familiar.

To hold a lead for eighty minutes is a craft; to lose it in two is an art, and ⟦TEAM|West Ham⟧'s practitioners are of the very first rank. Their visitors, ⟦TEAM|Bournemouth⟧, ⟦G7|levelled⟧ with a thing of bobbles and ricochets from ⟦PERSON|Jarl Enevoldsen⟧, then ⟦G8|went in front⟧ through the same player, this time with a volley that might have been hung in a gallery.

A penalty, and a poor one. ⟦PERSON|Castellanos⟧ stuttered, the keeper, ⟦PERSON|Ingleby⟧, did not, and the ball, patted down rather than saved, was there for the follow-up, which ⟦PERSON|Castellanos⟧ dragged against the base of the post and which rebounded off ⟦PERSON|Ingleby⟧'s boot and trickled ⟦G9|over the line⟧. ⟦TEAM|Girona⟧ will say they worked on it.

Lady ⟦PERSON|Constance Wray⟧, president of the club since the flood, has levelled at the ⟦ORG|FA⟧ the charge that it neither likes football nor understands fixtures. She may have a point. ⟦TEAM|Altrincham⟧ have had three, from as many matches, and share third place with ⟦TEAM|Woking⟧ on goal difference.

The ⟦TEAM|Blades⟧ were not so much breached as burgled: a pane lifted, a torch, a soft tread on the stair. By the time ⟦PERSON|Ollie Thackray⟧ had counted his defenders, ⟦PERSON|Sunny Adebayo-Cole⟧ had ⟦G10|run through to make it two⟧ and ⟦PERSON|Ferris⟧, unmarked at the back stick, was already appealing for the chance to make it three.

In ⟦GPE|Montevideo⟧ they still argue about the ⟦DATE|1930⟧ final with such heat that one supposes the result to be pending. On ⟦DATE|Thursday⟧ the argument was renewed by proxy, ⟦TEAM|Nacional⟧ and ⟦TEAM|River Plate⟧ playing out a draw in which there were nine bookings, two expulsions, one shot on target and a dog.

⟦PERSON|Roque Santa-Maria⟧ has the number nine, the salary and the song. The goals are with somebody else. At ⟦VENUE|El Sadar⟧ he fired wide, fired over, fired off a complaint to the fourth official and was removed before he could fire again.

With ⟦MINUTE|eight minutes⟧ of the second period gone, the visitors, who had been doing little but admire the view, were ⟦G11|handed a lead⟧ by the most courteous defending of the season. ⟦PERSON|Leander Vos⟧ asked to be let past, was let past, asked ⟦PERSON|Haruki Sonoda⟧ in the home goal whether he minded, and, hearing no objection, ⟦G12|clipped it over him⟧.

⟦TEAM|Leicester⟧ had the ⟦G13|ball in the net⟧ as early as the ⟦MINUTE|fourth minute⟧, ⟦PERSON|Jock Fairweather⟧'s ⟦G14|header⟧ disallowed for a push that only the pushed man, a notable thespian, had felt; they ⟦G15|had it there again⟧ at the ⟦MINUTE|death⟧, and this time neither flag nor conscience intervened. ⟦PERSON|Bukola Ashiru⟧, from ⟦PERSON|Fairweather⟧'s lay-off, ⟦G16|got⟧ the one that mattered.

There remains the question of ⟦PERSON|Malik Benhaddou⟧, who was bought to score, is paid to score, and is spoken of in ⟦GPE|Marseille⟧ as though he were always just about to. Eleven matches on, the forward has yet to trouble anybody but the statisticians.

⟦TEAM|Plymouth Argyle⟧'s ⟦G17|third⟧, a minute before the ⟦MINUTE|interval⟧, was as much the work of ⟦PERSON|Trelawny⟧ as of the man who ⟦G18|scored⟧ it. The captain won the ball on his own goal-line, carried it past four green-eyed pursuers and laid it off to ⟦PERSON|Hosking⟧; the latter's shot was blocked; the former, who had never stopped running, ⟦G19|buried the rebound⟧.

A club that has extended its lead at the summit to nine ought to be at ease with itself. Instead ⟦TEAM|Shamrock Rovers⟧ went about ⟦DATE|Friday⟧'s business like a family awaiting the reading of a will, and it took a tap-in — ⟦PERSON|Fiachra Doyle⟧'s, on ⟦MINUTE|58⟧, the sort of ⟦G20|goal⟧ one scores in dreams of underachievement — to loosen a single collar.

Whether ⟦PERSON|Osvaldo Pinheiro⟧ meant it is a matter for theologians. What began as a cross, floated from the right with more hope than conviction, hung, swerved, mocked the back-pedalling ⟦PERSON|Szabolcs Tóth⟧ and at last ⟦G21|dropped in beneath the angle⟧. ⟦PERSON|Pinheiro⟧ shrugged, and who has ever shrugged at a miracle he did not perform?
=====GOALS=====
{"id": "G1", "scorer": "Ambrose Kettlewell", "minute": 87, "minute_text": "87", "kind": "shot"}
{"id": "G2", "scorer": "Dolores Echeverri", "team": "Colombia", "minute": 6, "minute_text": "sixth minute", "kind": "shot"}
{"id": "G3", "scorer": "Kwabena Asiedu; Declan Rooney-Marsh; Tuomas Lahti", "team": "Celtic", "count": 4}
{"id": "G4", "scorer": "Gonçalo Pires", "team": "Braga", "assist": "Rui Sequeira", "kind": "shot"}
{"id": "G5", "scorer": "Anders Kjeldgaard", "minute_text": "four minutes", "kind": "shot"}
{"id": "G6", "team": "Burnley"}
{"id": "G7", "scorer": "Jarl Enevoldsen", "team": "Bournemouth"}
{"id": "G8", "scorer": "Jarl Enevoldsen", "team": "Bournemouth", "kind": "volley"}
{"id": "G9", "scorer": "Ingleby", "team": "Girona", "kind": "own goal"}
{"id": "G10", "scorer": "Sunny Adebayo-Cole", "score": "2-0"}
{"id": "G11", "scorer": "Leander Vos", "minute": 53, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G12", "scorer": "Leander Vos", "minute": 53, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G13", "scorer": "Jock Fairweather", "team": "Leicester", "minute": 4, "minute_text": "fourth minute", "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Jock Fairweather", "team": "Leicester", "minute": 4, "minute_text": "fourth minute", "kind": "header", "outcome": "ruled out"}
{"id": "G15", "scorer": "Bukola Ashiru", "team": "Leicester", "minute_text": "death", "assist": "Jock Fairweather"}
{"id": "G16", "scorer": "Bukola Ashiru", "team": "Leicester", "minute_text": "death", "assist": "Jock Fairweather"}
{"id": "G17", "scorer": "Trelawny", "team": "Plymouth Argyle", "minute": 44, "minute_text": "minute before the interval", "kind": "shot"}
{"id": "G18", "scorer": "Trelawny", "team": "Plymouth Argyle", "minute": 44, "minute_text": "minute before the interval", "kind": "shot"}
{"id": "G19", "scorer": "Trelawny", "team": "Plymouth Argyle", "minute": 44, "minute_text": "minute before the interval", "kind": "shot"}
{"id": "G20", "scorer": "Fiachra Doyle", "team": "Shamrock Rovers", "minute": 58, "minute_text": "58", "kind": "shot"}
{"id": "G21", "scorer": "Osvaldo Pinheiro", "kind": "shot"}

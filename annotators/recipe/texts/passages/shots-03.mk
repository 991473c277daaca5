⟦TEAM|Watford⟧ thought a point was in the bag. Then ⟦PERSON|Teddy Broadhurst⟧’s hopeful shot was deflected, ⟦PERSON|Bachmeier⟧ was wrong-footed, and the ⟦G1|winner⟧ trickled in so slowly that ⟦PERSON|Hollis⟧ might have cleared it had he not slipped.

Off the underside and down. Over the line? The watch on ⟦PERSON|Clément Turpault⟧’s wrist said no. ⟦PERSON|Danilo Grbić⟧, who had struck it on the ⟦MINUTE|half-hour⟧, said plenty, and was booked.

It was ⟦PERSON|Marlon Esquerdo⟧ who ⟦G2|supplied the finishing touch⟧, stooping to nudge ⟦PERSON|Ábel Kertész⟧’s drive past his own bewildered captain in the ⟦TEAM|Ferencváros⟧ goal. At least, that is how the ⟦ORG|UEFA⟧ delegate saw it; ⟦PERSON|Kertész⟧ was claiming it as late as the team bus.

⟦TEAM|Brighton⟧ ⟦G3|scored⟧ with their only attempt, ⟦TEAM|Everton⟧ failed with all nineteen of theirs. ⟦PERSON|Seánie Brosnan⟧’s was a near-post dart and a toe; ⟦TEAM|Everton⟧’s included a volley shinned over by ⟦PERSON|Matteo Gallinari⟧ and a ⟦MINUTE|94th-minute⟧ header that ⟦PERSON|Vuković⟧ beat out with a strong left hand.

“I had a header cleared off the line and then their lad’s had a header that’s not been cleared off the line,” shrugged ⟦PERSON|Kirk Sutherland-Bray⟧. “There’s your three points. Ask the groundsman who moved the line.”

⟦PERSON|Ngozi Ibekwe⟧ drilled a cross, ⟦PERSON|Ada Sunmonu⟧ drilled a shot; the first was cut out, the second ⟦G4|flew in⟧. ⟦TEAM|Rivers Angels⟧, ⟦MINUTE|66 minutes⟧ without reward, were ⟦G5|one up⟧.

⟦PERSON|Omar Laghrissi⟧’s goal-bound header was turned on to the post by ⟦PERSON|Gautier Fleuret⟧ and turned away from the post by ⟦PERSON|Rémi Castagnet⟧. When it was turned back into the middle, ⟦PERSON|Yanis Boukhari⟧ turned his ankle. That was how ⟦TEAM|Reims⟧’ luck ran.

Four minutes had been played when ⟦PERSON|Kees van Duivenbode⟧ ⟦G6|drove into⟧ the roof of the net, four more when he sent a near-identical attempt over it. ⟦TEAM|Sparta Rotterdam⟧’s lead survived both his profligacy and the second-half hailstorm.

⟦PERSON|Patrice Mbouhou⟧ had ⟦G7|dinked it over⟧ the keeper and was already kissing the badge. Then came the whistle, for a foul by ⟦PERSON|Tchamba⟧ forty yards away and about a week earlier. ⟦TEAM|Cameroon⟧ had to do it all again, and did, through ⟦PERSON|Mbouhou⟧’s ⟦G8|volley⟧ on ⟦MINUTE|79⟧.

A word for the goalkeepers. ⟦PERSON|Seo-yun Kang⟧ kept ⟦TEAM|Incheon Hyundai Steel Red Angels⟧ alive with a one-handed stop from ⟦PERSON|Bárbara Tenório⟧’s penalty, while ⟦PERSON|Maren Ødegårdstuen⟧ made four saves in one goalmouth scramble. Nobody beat either.

The ⟦SCORE|2-1⟧ win owed something to fortune. ⟦PERSON|Abdoulaye Sarr⟧’s ⟦G9|first⟧ came off his shoulder and his ⟦G10|second⟧, from twelve yards, went in off ⟦PERSON|Chesney⟧’s heel after ⟦PERSON|Bielak⟧ had saved what ought to have been a third from ⟦PERSON|Sarr⟧’s strike partner.

Had ⟦PERSON|Joel Hinchcliffe⟧ squared it, ⟦TEAM|Rochdale⟧ would have scored. He shot instead, into the legs of ⟦PERSON|Amadi⟧, and the moment went the way of most ⟦TEAM|Rochdale⟧ moments ⟦DATE|this season⟧.

⟦TEAM|Slavia Prague⟧’s pressure told at last. ⟦PERSON|Vojtěch Hruška⟧’s piledriver was too hot for ⟦PERSON|Nistor⟧ to hold, and ⟦PERSON|Oscar Fjellgren⟧, following in, ⟦G11|obliged⟧. The ⟦NORP|Swede⟧ missed a simpler one in the next attack.

⟦PERSON|Pietro Ravanini⟧’s ⟦G12|free-kick⟧ cancelled out an early ⟦G13|own goal⟧ by ⟦PERSON|Cyril Dubravka⟧, and then ⟦PERSON|Ravanini⟧’s free-kick, a different one, cannoned back off the wall and started the counter from which ⟦PERSON|Leandro Quintas⟧ ⟦G14|made it ⟦SCORE|2-1⟧⟧.

A single punch decided it. ⟦PERSON|Jon-Miguel Toral⟧ came for ⟦PERSON|Fabio Ceccaroni⟧’s corner and fisted it, as cleanly as you like, ⟦G15|into his own net⟧.

The linesman’s arm has never been so busy. ⟦TEAM|Anorthosis⟧ were caught offside eleven times, twice with the ball finishing up in the goal: ⟦PERSON|Christos Loizou⟧’s ⟦G16|tap-in⟧ and then ⟦PERSON|Neofytou⟧’s ⟦G17|lob⟧ were both scratched.

⟦PERSON|Malachy Toner⟧ fluffed his lines, ⟦PERSON|Obi Chukwuemeka⟧ fluffed his, and a promising night for ⟦TEAM|Larne⟧ was reduced to one wayward volley, one mishit volley and one volley that took out a corner flag.

⟦PERSON|Mireia Cabestany⟧ picked her spot, the bottom left, and passed it there. ⟦TEAM|Spain⟧ led. ⟦PERSON|Cabestany⟧ picked the same spot ⟦MINUTE|nine minutes from the end⟧ and this time ⟦PERSON|Fenna Oosterhuis⟧ had read the script.

“Eleven metres, no wall, one man,” said ⟦PERSON|Zdravko Mihailov⟧. “I tell him low. He goes high. It is in orbit, the ball.” The penalty that ⟦PERSON|Kiril Rangelov⟧ missed at ⟦SCORE|1-1⟧ cost ⟦TEAM|Levski Sofia⟧ top spot, the coach added.

Played on, played through, played onside by ⟦PERSON|Rob Dutton⟧’s trailing boot, ⟦PERSON|Cherif Diabaté⟧ kept his composure and ⟦G18|lifted it over⟧ ⟦PERSON|Oakes⟧. The visitors’ protests were in vain; so were ⟦PERSON|Dutton⟧’s attempts to look at somebody else.
=====GOALS=====
{"id": "G1", "scorer": "Teddy Broadhurst", "kind": "shot"}
{"id": "G2", "scorer": "Marlon Esquerdo", "kind": "own goal"}
{"id": "G3", "scorer": "Seánie Brosnan", "team": "Brighton", "kind": "shot"}
{"id": "G4", "scorer": "Ada Sunmonu", "team": "Rivers Angels", "minute": 66, "minute_text": "66 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Ada Sunmonu", "team": "Rivers Angels", "minute": 66, "minute_text": "66 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Kees van Duivenbode", "team": "Sparta Rotterdam", "minute": 4, "minute_text": "Four minutes", "kind": "shot"}
{"id": "G7", "scorer": "Patrice Mbouhou", "team": "Cameroon", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Patrice Mbouhou", "team": "Cameroon", "minute": 79, "minute_text": "79", "kind": "volley"}
{"id": "G9", "scorer": "Abdoulaye Sarr"}
{"id": "G10", "scorer": "Abdoulaye Sarr", "kind": "shot"}
{"id": "G11", "scorer": "Oscar Fjellgren", "team": "Slavia Prague", "kind": "shot"}
{"id": "G12", "scorer": "Pietro Ravanini", "kind": "free kick"}
{"id": "G13", "scorer": "Cyril Dubravka", "kind": "own goal"}
{"id": "G14", "scorer": "Leandro Quintas", "score": "2-1"}
{"id": "G15", "scorer": "Jon-Miguel Toral", "kind": "own goal"}
{"id": "G16", "scorer": "Christos Loizou", "team": "Anorthosis", "kind": "shot", "outcome": "ruled out"}
{"id": "G17", "scorer": "Neofytou", "team": "Anorthosis", "kind": "shot", "outcome": "ruled out"}
{"id": "G18", "scorer": "Cherif Diabaté", "kind": "shot"}

⟦PERSON|Barbosa⟧ salvages draw for battling ⟦TEAM|Hoops⟧
⟦PERSON|Rui Barbosa⟧ ⟦G1|struck⟧ late on as ⟦TEAM|QPR⟧ held ⟦TEAM|Leicester⟧ to a ⟦SCORE|2-2⟧ draw at ⟦VENUE|Loftus Road⟧, ⟦PERSON|Giorgi Beridze⟧'s ⟦G2|brace⟧ for the ⟦TEAM|Foxes⟧ having followed ⟦PERSON|Darius Mensah⟧'s ⟦G3|breakthrough⟧ shortly after the ⟦MINUTE|half-hour⟧.
It maintained ⟦TEAM|QPR⟧'s record of having lost only once under floodlights ⟦DATE|this season⟧.
⟦PERSON|Callum Straker⟧'s team set about their visitors, ⟦PERSON|Mensah⟧ shooting over on ⟦MINUTE|eight minutes⟧ and ⟦PERSON|Nathan Coyle⟧ stinging the goalkeeper's hands. ⟦PERSON|Barbosa⟧ then stretched for a cross and diverted it into the side-netting.
The hosts ⟦G4|went ahead⟧ on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Philip Orme-Lacey⟧, deep in his own half, hit a blind pass infield, ⟦PERSON|Coyle⟧ read it and touched it on first time. That was all ⟦PERSON|Mensah⟧ needed; a step to the right, and his shot ⟦G5|went in off the far post⟧.
⟦TEAM|Leicester⟧ ⟦G6|hit back⟧ with style. ⟦PERSON|Matt Sugden⟧ played the ball up to ⟦PERSON|Beridze⟧, had it back, gave it again, and the ⟦NORP|Georgian⟧ ⟦G7|curled a finish round⟧ ⟦PERSON|Rob Tanfield⟧ ⟦MINUTE|three minutes before half-time⟧.
They resumed with ⟦PERSON|Eddie Vale⟧ on for ⟦PERSON|Orme-Lacey⟧ and should have led when ⟦PERSON|Vale⟧, from eight yards, put his header too near ⟦PERSON|Tanfield⟧. But ⟦TEAM|Leicester⟧'s ⟦G8|second⟧ duly arrived on ⟦MINUTE|63⟧. ⟦PERSON|Beridze⟧'s free-kick was going nowhere until it struck the shoulder of ⟦PERSON|Coyle⟧ in the wall, and the keeper was left on one knee as it ⟦G9|dropped over the line⟧. It's ⟦G10|goal⟧ number eleven for him, following the ⟦G11|penalty⟧ at ⟦TEAM|Preston⟧ on ⟦DATE|New Year's Day⟧.
⟦TEAM|QPR⟧ did not sulk. ⟦PERSON|Mensah⟧'s claims for a spot-kick were dismissed in the ⟦MINUTE|71st minute⟧, and ⟦PERSON|Coyle⟧ hit a drive against the outside of the post. The ⟦G12|second goal⟧ they had been threatening came in the ⟦MINUTE|78th minute⟧ when ⟦PERSON|Coyle⟧, at last given room, crossed with his left foot for ⟦PERSON|Barbosa⟧ to ⟦G13|head in⟧ at the near post.
The ⟦NORP|Portuguese⟧ had ⟦G14|scored⟧ on his debut against ⟦TEAM|Ipswich⟧ and had not since.
In the ⟦MINUTE|88th minute⟧ ⟦TEAM|Leicester⟧ had what looked like the ⟦G15|winner⟧: ⟦PERSON|Sugden⟧'s drive was spilled, ⟦PERSON|Lorcan Duffy⟧ ⟦G16|gobbled up the rebound⟧, and then came the flag, late and correct.
"He's not a boy who scores ugly ones," said ⟦PERSON|Straker⟧ of ⟦PERSON|Barbosa⟧. "But I'll have as many of ⟦G17|those⟧ as he wants."
=====GOALS=====
{"id": "G1", "scorer": "Rui Barbosa", "team": "QPR", "minute": 78, "assist": "Nathan Coyle", "kind": "header"}
{"id": "G2", "scorer": "Giorgi Beridze", "team": "Leicester", "count": 2}
{"id": "G3", "scorer": "Darius Mensah", "team": "QPR", "minute": 33, "assist": "Nathan Coyle", "kind": "shot"}
{"id": "G4", "scorer": "Darius Mensah", "team": "QPR", "minute": 33, "minute_text": "33 minutes", "assist": "Nathan Coyle", "kind": "shot"}
{"id": "G5", "scorer": "Darius Mensah", "team": "QPR", "minute": 33, "assist": "Nathan Coyle", "kind": "shot"}
{"id": "G6", "scorer": "Giorgi Beridze", "team": "Leicester", "minute": 42, "minute_text": "three minutes before half-time", "assist": "Matt Sugden", "kind": "shot"}
{"id": "G7", "scorer": "Giorgi Beridze", "team": "Leicester", "minute": 42, "minute_text": "three minutes before half-time", "assist": "Matt Sugden", "kind": "shot"}
{"id": "G8", "scorer": "Giorgi Beridze", "team": "Leicester", "minute": 63, "minute_text": "63"}
{"id": "G9", "scorer": "Giorgi Beridze", "team": "Leicester", "minute": 63, "minute_text": "63"}
{"id": "G10", "scorer": "Giorgi Beridze", "team": "Leicester", "minute": 63}
{"id": "G11", "scorer": "Giorgi Beridze", "team": "Leicester", "scope": "background"}
{"id": "G12", "scorer": "Rui Barbosa", "team": "QPR", "minute": 78, "minute_text": "78th minute", "assist": "Nathan Coyle", "kind": "header"}
{"id": "G13", "scorer": "Rui Barbosa", "team": "QPR", "minute": 78, "minute_text": "78th minute", "assist": "Nathan Coyle", "kind": "header"}
{"id": "G14", "scorer": "Rui Barbosa", "team": "QPR", "scope": "background"}
{"id": "G15", "scorer": "Lorcan Duffy", "team": "Leicester", "minute": 88, "minute_text": "88th minute", "outcome": "ruled out"}
{"id": "G16", "scorer": "Lorcan Duffy", "team": "Leicester", "minute": 88, "minute_text": "88th minute", "outcome": "ruled out"}
{"id": "G17", "scorer": "Rui Barbosa", "team": "QPR", "minute": 78, "assist": "Nathan Coyle", "kind": "header"}

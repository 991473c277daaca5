⟦TEAM|Blackpool⟧ ⟦SCORE|2⟧ ⟦TEAM|Rochdale⟧ ⟦SCORE|0⟧: a ⟦G1|goal⟧ in each half, from ⟦PERSON|Jude Whyte⟧ (⟦MINUTE|28⟧) and ⟦PERSON|Kane Donnelly⟧ (⟦MINUTE|73⟧), saw the ⟦TEAM|Seasiders⟧ through. ⟦PERSON|Tony Grealish-Moss⟧ in the visitors' goal made several saves, one of them from ⟦PERSON|Whyte⟧'s header.

Three clubs have asked about ⟦PERSON|Hassan El-Tayeb⟧, but ⟦TEAM|Zamalek⟧ say no bid has been made and none will be considered. The winger is in the last year of his deal and earns a tenth of what he could get in ⟦GPE|Saudi Arabia⟧.

⟦PERSON|Roland Varga⟧ headed for the exit after an hour's talk with the owner. "We've ended it as friends," said the coach, who took ⟦TEAM|Videoton⟧ to second in his only full season.

⟦PERSON|Connor Gillespie⟧ was the width of a post away from the opening goal on ⟦MINUTE|18 minutes⟧, and ⟦PERSON|Dylan Ross⟧ was foiled by ⟦PERSON|Jordi Amat-Vidal⟧'s knee. ⟦TEAM|Falkirk⟧ got what they wanted ⟦MINUTE|11 minutes from the end⟧, ⟦PERSON|Ross⟧ ⟦G2|tapping in⟧ when ⟦PERSON|Gillespie⟧'s shot came back off the same post.

Every ⟦DATE|Tuesday⟧ ⟦PERSON|Marina Sotelo⟧ takes a group of girls from the estate through shooting practice on a concrete pitch. On ⟦DATE|Sunday⟧ she'll lead ⟦TEAM|Levante⟧ out at ⟦VENUE|Mestalla⟧ before what should be a record crowd.

"No one died," said ⟦PERSON|Vincent Lacroix⟧, when asked about the defeat in ⟦GPE|Nantes⟧. "We'll look at the tape, we'll train, we'll eat and we'll play ⟦TEAM|Reims⟧."

⟦PERSON|Ahmed Bouzid⟧ slipped ⟦PERSON|Karim Touré⟧ in behind, and the ⟦TEAM|USM Alger⟧ captain ⟦G3|obliged⟧ in the ⟦MINUTE|42nd minute⟧. ⟦TEAM|ES Sétif⟧ ⟦G4|found an answer⟧ on ⟦MINUTE|69⟧ when ⟦PERSON|Walid Hamdi⟧ hit a free-kick through the wall, and ⟦PERSON|Hamdi⟧ had a repeat effort turned round the post.

⟦TEAM|Walsall⟧'s bid to extend a club-record run ended on ⟦DATE|Tuesday⟧. They had not lost for 17 matches and had conceded one penalty in that time.

⟦PERSON|Arthur Penhaligon⟧, a season-ticket holder since ⟦DATE|1951⟧, has sat behind the same goal for 70 years. ⟦TEAM|Plymouth⟧ gave him a lap of honour before kick-off, pushed in his wheelchair by the captain.

⟦TEAM|Napoli⟧'s appeal was thrown out, and the two-game ban on ⟦PERSON|Giorgi Lomidze⟧ stands. The ⟦NORP|Georgian⟧ had thrown the ball at an assistant referee in the ⟦MINUTE|90th minute⟧ of the defeat at ⟦TEAM|Empoli⟧.

Ratings: ⟦PERSON|Leo Mas⟧ 6, ⟦PERSON|Tiago Brás⟧ 7 (denied a goal by the keeper's fingertips), ⟦PERSON|Iván Roca⟧ 8 (⟦G5|goal⟧, assist for ⟦PERSON|Juan Cid⟧'s ⟦G6|second⟧, two tackles).

On ⟦MINUTE|77 minutes⟧ the ball ⟦G9|was in the back of the ⟦TEAM|Aberdeen⟧ net⟧, but ⟦PERSON|Kai Duthie⟧ had handled before ⟦G7|forcing it home⟧. ⟦PERSON|Liam Crawley⟧ ⟦G8|got the only goal⟧ that stood, a ⟦MINUTE|12th-minute⟧ header from ⟦PERSON|Graeme Heath⟧'s free-kick.

The ⟦TEAM|Ghana⟧ squad landed in ⟦GPE|Abidjan⟧ at two in the morning, were held at customs for three hours and reached their hotel at dawn. The ⟦ORG|GFA⟧ has complained to ⟦ORG|CAF⟧.

⟦PERSON|Lorcan Byrne⟧ put his name to a new deal on ⟦DATE|Friday⟧ and his car into a ditch on ⟦DATE|Saturday⟧. The winger was unhurt and trained as normal, according to ⟦TEAM|Bohemians⟧.

Centre-forward ⟦PERSON|Sven Hoekstra⟧ took his ⟦G10|goals⟧ well, one with each foot in the ⟦MINUTE|31st⟧ and ⟦MINUTE|55th minutes⟧. ⟦TEAM|Heracles⟧ owed as much to ⟦PERSON|Remko Vos⟧, who saved from ⟦PERSON|Tim Janse⟧ when it was ⟦SCORE|0-0⟧ and again at ⟦SCORE|1-0⟧.

What ⟦TEAM|Kilmarnock⟧ need is a win by three clear goals; what they've got is one fit striker and a bad record on plastic. Manager ⟦PERSON|Dougie Arnott⟧ called it the biggest challenge of his career.

The new training complex near ⟦GPE|Bari⟧ has six pitches, two saunas and no mobile signal. "They talk to each other at lunch," said coach ⟦PERSON|Salvatore Greco⟧. "It's a small revolution."

⟦PERSON|Pedro Bastos⟧ fouled ⟦PERSON|Jonathan Ekwueme⟧ in the ⟦MINUTE|21st minute⟧, ⟦PERSON|Ekwueme⟧ got up to ⟦G11|beat ⟦PERSON|Diogo Leal⟧⟧ from twelve yards, and ⟦TEAM|Rio Ave⟧ spent the remainder chasing the game. ⟦PERSON|Bastos⟧ came closest with a volley that flew over.

⟦PERSON|Viktor Söder⟧ reached double figures for assists with the pass for ⟦PERSON|Nils Lagerbäck⟧'s fourth ⟦G12|goal⟧ of the spring, ⟦MINUTE|five minutes after the restart⟧. ⟦TEAM|Djurgården⟧ twice hit the frame of the goal and are second, three points behind ⟦TEAM|AIK⟧.

⟦TEAM|Bognor⟧'s tie was called off at noon with a pool of water in one goalmouth. The referee, ⟦PERSON|Anita Crewe⟧, bounced a ball on it and it did not come back up.
=====GOALS=====
{"id": "G1", "scorer": "Jude Whyte; Kane Donnelly", "team": "Blackpool", "count": 2}
{"id": "G2", "scorer": "Dylan Ross", "team": "Falkirk", "minute": 79, "minute_text": "11 minutes from the end"}
{"id": "G3", "scorer": "Karim Touré", "team": "USM Alger", "minute": 42, "minute_text": "42nd minute", "assist": "Ahmed Bouzid"}
{"id": "G4", "scorer": "Walid Hamdi", "team": "ES Sétif", "minute": 69, "minute_text": "69", "kind": "free kick"}
{"id": "G5", "scorer": "Iván Roca"}
{"id": "G6", "scorer": "Juan Cid", "assist": "Iván Roca"}
{"id": "G7", "scorer": "Kai Duthie", "minute": 77, "minute_text": "77 minutes", "outcome": "ruled out"}
{"id": "G8", "scorer": "Liam Crawley", "minute": 12, "minute_text": "12th-minute", "assist": "Graeme Heath", "kind": "header"}
{"id": "G9", "scorer": "Kai Duthie", "minute": 77, "minute_text": "77 minutes", "outcome": "ruled out"}
{"id": "G10", "scorer": "Sven Hoekstra", "team": "Heracles", "count": 2, "kind": "shot"}
{"id": "G11", "scorer": "Jonathan Ekwueme", "minute": 21, "minute_text": "21st minute", "kind": "penalty"}
{"id": "G12", "scorer": "Nils Lagerbäck", "team": "Djurgården", "minute": 50, "minute_text": "five minutes after the restart", "assist": "Viktor Söder"}

Hamstring blow rules ⟦TEAM|Newcastle⟧ captain out until ⟦DATE|March⟧
⟦TEAM|Newcastle United⟧ will be without captain ⟦PERSON|Jonjo Elsdon⟧ for up to fourteen weeks after scans in ⟦GPE|Barcelona⟧ confirmed that the midfielder has torn a tendon in his right hamstring.
The 28-year-old pulled up chasing a loose ball in ⟦DATE|last weekend⟧’s defeat at ⟦TEAM|Bournemouth⟧ and left the ⟦VENUE|Vitality Stadium⟧ on crutches. He flew to ⟦GPE|Catalonia⟧ on ⟦DATE|Tuesday⟧ to see ⟦PERSON|Jaume Riudavets⟧, the surgeon who has treated players from ⟦TEAM|Barça⟧, ⟦TEAM|Monaco⟧ and the ⟦TEAM|Springboks⟧, and was operated on within hours.
⟦FURNITURE|Image source, Getty Images⟧
⟦FURNITURE|Image caption, Elsdon has missed 41 games through injury since joining Newcastle⟧
“It went as well as it could,” said head coach ⟦PERSON|Ruud van der Heiden⟧. “But a tendon does not read the fixture list. He’ll come back when he comes back.”
⟦PERSON|Elsdon⟧ will miss both legs of the ⟦COMPETITION|Carabao Cup⟧ semi-final and probably the ⟦COMPETITION|Champions League⟧ knockout phase, and must also forget about ⟦TEAM|England⟧’s friendlies in ⟦GPE|Denmark⟧ and ⟦GPE|Austria⟧. He ⟦G1|got the goal⟧ that put ⟦TEAM|Newcastle⟧ through against ⟦TEAM|Benfica⟧ at ⟦VENUE|St James’ Park⟧ in ⟦DATE|October⟧, and has started all but one of their games in ⟦GPE|Europe⟧.
The news increases the pressure on the club’s owners, ⟦GPE|Saudi Arabia⟧’s ⟦ORG|Public Investment Fund⟧, to spend in ⟦DATE|January⟧. Sporting director ⟦PERSON|Aurélie Combescot⟧ was in ⟦GPE|Italy⟧ ⟦DATE|last week⟧ and watched ⟦TEAM|Atalanta⟧’s ⟦NORP|Ivorian⟧ holding player ⟦PERSON|Wilfried Zadi-Gnahoré⟧, according to ⟦ORG|La Gazzetta dello Sport⟧, but the profit and sustainability rules leave little room. ⟦FURNITURE|READ MORE: PSR explained – how much can each club spend?⟧
⟦ORG|The Chronicle⟧ understands a loan is more likely. ⟦TEAM|Real Betis⟧ have let it be known in ⟦GPE|Seville⟧ that ⟦PERSON|Isco Almansa⟧ can go.
On ⟦GPE|Tyneside⟧, meanwhile, the talk is of pitches: three of the club’s five muscle injuries have happened on hybrid surfaces, and the medical department has asked for ⟦VENUE|Darsley Park⟧’s to be relaid. ⟦FURNITURE|Get the latest Newcastle news straight to your phone: join our WhatsApp community⟧
=====GOALS=====
{"id":"G1","scorer":"Jonjo Elsdon","team":"Newcastle","scope":"background"}

"I never thought I would leave home": ⟦PERSON|Orla Deveney⟧ on a year in ⟦GPE|Lisbon⟧

⟦PERSON|Orla Deveney⟧ laughs a lot. Sometimes she laughs at herself. "I packed rain boots," she says. "Then I saw the weather. Obviously I gave them away."
The ⟦TEAM|Benfica⟧ midfielder, once of ⟦TEAM|Shelbourne⟧, talks to ⟦ORG|Touchline Weekly⟧ in a café. "Frankly, I was homesick. ⟦PERSON|Matilde⟧ and ⟦PERSON|Bruna⟧ took me in. Everyone did. Training is hard, lunch is long."
Coach ⟦PERSON|Filipa Antunes Reis⟧ calls her the cleverest player she has had. ⟦PERSON|Antunes Reis⟧ should know, having worked with ⟦PERSON|Sofie Lindgren⟧ and ⟦PERSON|Hanna Kaur Gill⟧. ⟦PERSON|Kaur Gill⟧ sends messages still.
"Happiness? Ask me after the derby," ⟦PERSON|Deveney⟧ says. Whatever happens in ⟦DATE|May⟧, she will be back in ⟦GPE|Dublin⟧ for the wedding of ⟦PERSON|Ciara⟧, her sister. Tickets for the final at the ⟦VENUE|Estádio do Restelo⟧ went on sale ⟦DATE|yesterday⟧.
Striker ⟦PERSON|Lena Brandt⟧ is out; defender ⟦PERSON|Zoe Achterberg⟧ is fit. Hosts ⟦TEAM|Braga⟧ have the stronger bench, visitors ⟦TEAM|Benfica⟧ the form. Only ⟦PERSON|Brandt⟧ has scored more. Unlike ⟦PERSON|Lindgren⟧, she takes penalties. Perhaps ⟦TEAM|Braga⟧ will wish they had signed her.
